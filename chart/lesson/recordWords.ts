import type { Anchor, Year } from '../../model';
import { formatPrinted, formatYear } from '../text/format';
import type { Words } from '../words';

/** Figures one after another, as they are printed: "129 in 2000, 107 in 2002 and 173.1 in 2007". */
export function recordWords(figures: readonly Anchor[], words: Words): string {
  const told = figures.map(({ year, value }) =>
    words.describe.observation({
      ...{ value: formatPrinted(value, words), year: formatYear(year), doubtful: false },
    }),
  );
  return listed(told, words);
}

/** Years one after another: "2007, 2008 and 2013". */
export function yearsWords(years: readonly Year[], words: Words): string {
  return listed(years.map(formatYear), words);
}

function listed(items: readonly string[], words: Words): string {
  const all = items.slice(0, -1).join(words.sentence.list);
  return [all, ...items.slice(-1)].filter((item) => item !== '').join(words.parts.and);
}
