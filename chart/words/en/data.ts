/**
 * What the data say in words, by their English text: names of series, presets and milestones. The
 * data are written in English, so English needs none of them.
 */
export const data: Readonly<Record<string, string>> = {};
