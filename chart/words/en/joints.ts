/** What joins words that are put together in code: sentences, lists, a number and its unit. */
export const joints = {
  /** Between two sentences. */
  sentences: ' ',
  /** Between items that may have commas of their own; `sentence.list` stands between the others. */
  items: '; ',
  /** Between two nouns, and between something and what is said of it. */
  nouns: ' and ',
  colon: ': ',

  quantity: (p: { number: string; unit: string }) => `${p.number}\u00a0${p.unit}`,
  percent: (p: { number: string }) => `${p.number}\u00a0%`,

  ends: (p: { year: string; list: string }) => `${p.year}: ${p.list}.`,
} as const;
