import type { Computation, Projection, Scenario } from '../../model';
import { sentenceOf } from '../text/scenarioWords';
import { tenth } from '../tenth';
import { dashOf, lookOf } from '../theme';
import type { Words } from '../words';
import { blockAt, heightOf, linesOf, type TextBlock } from './textBlock';

/** What a scenario assumes, in words, after its line's colour and dash. */
export interface Assumption extends TextBlock {
  look: Scenario['id'] | 'still';
  dash: string;
  strokePx: number;
}

/** Width of a line's mark with the air after it, and air between rows and columns, in ems. */
const SWATCH = 2.6;
const GAP = { row: 0.3, column: 1.6 } as const;

/** From this many scenarios on their sentences may stand in two columns. */
const TWO_COLUMNS_FROM = 4;

/** Every scenario's sentence in full, placed from the top left corner of its room, and their height. */
export function layOutAssumptions(
  { projections }: Computation,
  room: { left: number; width: number; fontPx: number },
  words: Words,
): { assumptions: Assumption[]; heightPx: number } {
  const texts = projections.map((projection) => assumptionOf(projection, words));
  const one = inColumns(projections, texts, 1, room);
  if (projections.length < TWO_COLUMNS_FROM) return one;
  const two = inColumns(projections, texts, 2, room);
  return two.heightPx <= one.heightPx ? two : one;
}

function inColumns(
  projections: readonly Projection[],
  all: readonly string[],
  columns: number,
  { left, width, fontPx }: { left: number; width: number; fontPx: number },
): { assumptions: Assumption[]; heightPx: number } {
  const columnWidth = (width + fontPx * GAP.column) / columns;
  const textWidth = columnWidth - fontPx * (SWATCH + GAP.column);
  const rows = Math.ceil(projections.length / columns);
  const texts = all.map((text) => linesOf(text, textWidth, fontPx));
  const tops: number[] = [];
  let heightPx = 0;
  for (let row = 0; row < rows; row++) {
    if (row > 0) heightPx += fontPx * GAP.row;
    tops.push(heightPx);
    const lines = texts.filter((_, i) => i % rows === row).map(({ length }) => length);
    heightPx += heightOf(Math.max(...lines), fontPx);
  }
  const assumptions = projections.map(({ scenario }, i): Assumption => {
    const look = lookOf(scenario);
    const x = tenth(left + Math.floor(i / rows) * columnWidth + fontPx * SWATCH);
    const strokePx = tenth(fontPx * 0.2);
    const block = blockAt(x, tops[i % rows]!, fontPx, texts[i]!);
    return { ...block, look, dash: dashOf(look, strokePx), strokePx };
  });
  return { assumptions, heightPx };
}

/** A scenario's sentence, after the name its author gave it. */
function assumptionOf(projection: Projection, words: Words): string {
  const sentence = sentenceOf(projection, words);
  const { name } = projection.scenario;
  return name === null ? sentence : words.cite.assumption({ name, sentence });
}
