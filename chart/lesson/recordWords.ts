import type { Anchor } from '../../model';
import { formatPrinted, formatYear } from '../text/format';
import type { Words } from '../words';

/** Figures of a record one after another, as they are printed: "129 in 2000, 107 in 2002". */
export function recordWords(figures: readonly Anchor[], words: Words): string {
  return figures
    .map(({ year, value }) =>
      words.describe.observation({
        ...{ value: formatPrinted(value, words), year: formatYear(year), doubtful: false },
      }),
    )
    .join(words.sentence.list);
}
