import type { DrawnWords } from '../words';

/** A text of the data in the reader's language; as the data have it where nobody translated it. */
export function dataText(english: string, words: DrawnWords): string {
  return words.data[english] ?? english;
}
