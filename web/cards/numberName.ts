import type { FirstWords } from '../../chart/words';

/** What the number of a key is called, by the end of it: "levers.0.size" is a size. */
export function numberName(key: string, words: FirstWords): string {
  const end = key.split('.').at(-1);
  return Object.entries(words.cards.numbers).find(([name]) => name === end)?.[1] ?? key;
}
