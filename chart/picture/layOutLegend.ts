import type { Computation, Level } from '../../model';
import { drawable } from '../font/drawable';
import { textWidth } from '../font/textWidth';
import { tenth } from '../tenth';
import { spanOf } from '../text/scenarioWords';
import type { Words } from '../words';
import { heightOf } from './textBlock';

/** What a mark of a legend stands for. */
export type LegendMark = keyof Words['legend'] | 'boundary' | Level;

/** One mark and its meaning. */
export interface LegendItem {
  mark: LegendMark;
  text: string;
  x: number;
  y: number;
  fontPx: number;
  /** Width of the mark; its text follows after half an em. */
  markPx: number;
}

/** Air after a mark and after its meaning, and from row to row, in ems. */
const AIR = { mark: 0.5, item: 1.8, row: 1.5 } as const;

/** How wide marks are, in ems: lines need length, boxes a little, dots hardly any. */
const MARK = { line: 2, box: 1.3, dot: 0.8 } as const;

/**
 * The marks that occur in a comparison, from the top left corner of their room, and their height.
 * What belongs together stays in one row where it can.
 */
export function layOutLegend(
  computation: Computation,
  { left, width, fontPx }: { left: number; width: number; fontPx: number },
  words: Words,
): { legend: LegendItem[]; heightPx: number } {
  const right = left + width;
  let x = left;
  let y = fontPx;
  const nextRow = () => {
    x = left;
    y += fontPx * AIR.row;
  };
  const groups = [statusMarks(computation), levelMarks(computation)].map((marks) =>
    marks.map((mark) => sized(mark, computation, fontPx, words)),
  );
  const legend = groups.flatMap((group) => {
    const together = group.reduce((sum, { neededPx }) => sum + neededPx + fontPx * AIR.item, 0);
    if (x > left && x + together - fontPx * AIR.item > right) nextRow();
    return group.map(({ neededPx, ...item }): LegendItem => {
      if (x > left && x + neededPx > right) nextRow();
      const placed = { ...item, x: tenth(x), y, fontPx };
      x += neededPx + fontPx * AIR.item;
      return placed;
    });
  });
  return { legend, heightPx: heightOf(1, fontPx) + y - fontPx };
}

function sized(mark: LegendMark, computation: Computation, fontPx: number, words: Words) {
  const text = drawable(meaningOf(mark, computation, words));
  const markPx = tenth(fontPx * widthOf(mark));
  const neededPx = markPx + fontPx * AIR.mark + textWidth(text, fontPx, 'regular');
  return { mark, text, markPx, neededPx };
}

function statusMarks({ series, comparison }: Computation): LegendMark[] {
  const { from, to } = comparison;
  const shown = series.observations.filter(({ year }) => year >= from);
  const outside =
    comparison.outside && series.outside.some(({ year }) => year >= from && year <= to);
  return [
    'published',
    ...(shown.some(({ doubtful }) => doubtful) ? (['doubtful'] as const) : []),
    ...(shown.some(({ status }) => status === 'derived') ? (['derived'] as const) : []),
    ...(outside ? (['outside'] as const) : []),
    ...(series.later.some(({ year }) => year <= to) ? (['later'] as const) : []),
    ...(shown.length > 1 ? (['interpolated'] as const) : []),
    'boundary',
    'projected',
  ];
}

/** The ranges that are drawn, narrowest first. */
function levelMarks({ projections }: Computation): LegendMark[] {
  const levels = projections.flatMap(({ points }) =>
    points.at(-1)!.bands.map(({ level }) => level),
  );
  return [...new Set(levels)].sort((a, b) => a - b);
}

function meaningOf(mark: LegendMark, { series, comparison }: Computation, words: Words): string {
  if (typeof mark === 'number') return words.bandLabel[mark];
  if (mark === 'boundary') {
    const form = comparison.until === null ? words.picture.boundary : words.knownThen;
    return form({ year: spanOf(series).to });
  }
  return words.legend[mark];
}

function widthOf(mark: LegendMark): number {
  if (mark === 'interpolated' || mark === 'projected') return MARK.line;
  return typeof mark === 'number' || mark === 'boundary' ? MARK.box : MARK.dot;
}
