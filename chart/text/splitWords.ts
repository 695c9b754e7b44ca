import type { Computation, Projection } from '../../model';
import type { FirstWords, Words } from '../words';
import { formatPercent, formatPrinted, formatYear } from './format';
import { partNoun, splitYearOf } from './partWords';

/** Which split is assumed, with its numbers. */
export function splitText(projection: Projection, words: Words): string {
  const { points, parts } = projection;
  const total = parts.reduce((sum, { split }) => sum + split.value, 0);
  const list = parts.map((part) =>
    words.parts.splitOf({
      part: partNoun(part, words),
      value: formatPrinted(part.split.value, words),
      total: formatPrinted(total, words),
      share: formatPercent(part.share, words),
    }),
  );
  return words.parts.split({
    last: formatYear(points[0]!.year),
    year: formatYear(parts[0]!.split.year),
    list: list.join(words.joints.items),
  });
}

/** The same as briefly as a picture must, once for a whole comparison; empty where none is assumed. */
export function splitNoteOf({ projections }: Computation, words: FirstWords): string {
  for (const projection of projections) {
    const year = splitYearOf(projection);
    if (year === null) continue;
    const last = formatYear(projection.points[0]!.year);
    return words.parts.splitNote({ last, year: formatYear(year) });
  }
  return '';
}
