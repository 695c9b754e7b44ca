/** What the model says would have been allowed, `#` for each number; it says it in English. */
const allowed: Readonly<Record<string, string>> = {};

/** What else is put together in code, for pages alone: titles over lists, and what would have been allowed. */
export const asides = {
  allowed,
  /** A part of something, the larger last: "Trough of the shock, scenario A". */
  within: (p: { part: string; whole: string }) => `${p.part}, ${p.whole}`,
} as const;
