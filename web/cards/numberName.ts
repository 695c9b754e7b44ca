import { numberNamed } from '../../chart/text/numberNamed';
import type { FirstWords } from '../../chart/words';

/** What the number of a key is called; the key itself where it has no name. */
export function numberName(key: string, words: FirstWords): string {
  return numberNamed(key, words) ?? key;
}
