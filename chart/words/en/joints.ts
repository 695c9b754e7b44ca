/** What the model says would have been allowed, `#` for each number; it says it in English. */
const allowed: Readonly<Record<string, string>> = {};

/** What joins words that are put together in code: sentences, lists, a number and its unit. */
export const joints = {
  /** Between two sentences. */
  sentences: ' ',
  /** Between items that may have commas of their own; `sentence.list` stands between the others. */
  items: '; ',
  /** Between two nouns, and between something and what is said of it. */
  nouns: ' and ',
  colon: ': ',
  allowed,

  quantity: (p: { number: string; unit: string }) => `${p.number}\u00a0${p.unit}`,
  percent: (p: { number: string }) => `${p.number}\u00a0%`,

  /** What a scenario comes to, the title over several of them, and the same read out after a change. */
  end: (p: { name: string; value: string }) => `${p.name} ${p.value}`,
  headline: (p: { title: string; list: string }) => `${p.title}: ${p.list}`,
  ends: (p: { year: string; list: string }) => `${p.year}: ${p.list}.`,
  /** A part of something, the larger last: "Trough of the shock, scenario A". */
  within: (p: { part: string; whole: string }) => `${p.part}, ${p.whole}`,
} as const;
