import type { Computation } from '../../model';
import { textWidth } from '../font/textWidth';
import type { Words } from '../words';

/** One mark and its meaning. */
export interface LegendItem {
  mark: keyof Words['legend'];
  text: string;
  x: number;
  y: number;
  fontPx: number;
}

/** The status marks that occur in a comparison, in one row from the left. */
export function layOutLegend(
  { series, comparison }: Computation,
  left: number,
  y: number,
  fontPx: number,
  words: Words,
): LegendItem[] {
  const shown = series.observations.filter(({ year }) => year >= comparison.from);
  const marks: (keyof Words['legend'])[] = [
    'published',
    ...(shown.some(({ doubtful }) => doubtful) ? (['doubtful'] as const) : []),
    ...(shown.some(({ status }) => status === 'derived') ? (['derived'] as const) : []),
    ...(shown.length > 1 ? (['interpolated'] as const) : []),
    'projected',
  ];
  let x = left;
  return marks.map((mark) => {
    const text = words.legend[mark];
    const item = { mark, text, x, y, fontPx };
    x += fontPx * 3.9 + textWidth(text, fontPx, 'regular');
    return item;
  });
}
