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
  /** Width of the mark; its text follows after half an em. */
  markPx: number;
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
    ...(comparison.outside && series.outside.length > 0 ? (['outside'] as const) : []),
    ...(shown.length > 1 ? (['interpolated'] as const) : []),
    'projected',
  ];
  let x = left;
  return marks.map((mark) => {
    const text = words.legend[mark];
    const isLine = mark === 'interpolated' || mark === 'projected';
    const item = { mark, text, x, y, fontPx, markPx: fontPx * (isLine ? 2 : 0.8) };
    x += item.markPx + fontPx * 2.3 + textWidth(text, fontPx, 'regular');
    return item;
  });
}
