import type { LedgerFigure } from '../../model';
import type { Words } from '../words';
import { dataText } from './dataText';
import { formatPrinted, formatYear } from './format';

/** A printed value with its unit, without the words before it: "214.4 bn US$", "rank 3". */
export function valueWords({ value, unit }: Pick<LedgerFigure, 'value' | 'unit'>, words: Words) {
  const { withUnit } = words.about;
  if (value === null) return withUnit.none;
  switch (unit) {
    case 'year':
      return withUnit.year({ value: formatYear(value) });
    case 'number':
      return withUnit.number({ value: formatPrinted(value, words) });
    case 'rank':
      return withUnit.rank({ value: formatPrinted(value, words) });
    default:
      return withUnit.other({ value: formatPrinted(value, words), unit: dataText(unit, words) });
  }
}

/** A unit as a reader picks it from a list. */
export function unitName(unit: string, words: Words): string {
  return Object.entries(words.about.unitNames).find(([key]) => key === unit)?.[1] ?? unit;
}

/** "Article 2" for the article that rows of the ledger call A2. */
export function articleName(article: string, words: Words): string {
  return words.about.ledger.articleNumber({ number: article.slice(1) });
}

/** A text whose numbers stay on one line with what follows them: "22.80 %", "paragraph 2". */
export function keepTogether(text: string): string {
  return text
    .replace(/(\d) (%|billion|million)/g, '$1\u00a0$2')
    .replace(/(paragraph) (\d)/g, '$1\u00a0$2');
}
