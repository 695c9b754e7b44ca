/** What the data say in words, in Vietnamese, by their English text. */
export const data: Readonly<Record<string, string>> = {};
