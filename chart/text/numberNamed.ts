import type { FirstWords } from '../words';

/** What the number of a key is called, by the end of it: "levers.0.size" is a size. */
export function numberNamed(key: string, words: FirstWords): string | undefined {
  const end = key.split('.').at(-1);
  return Object.entries(words.cards.numbers).find(([name]) => name === end)?.[1];
}
