import type { Anchor } from '../../model';
import { shapeOf } from '../layout/pathOf';
import { xOf, yOf } from '../layout/position';
import type { ChartLayout } from '../layout/types';
import type { Answer } from './answersOf';
import type { GapShape } from './types';

/** Half the width of what stands at either end of a bar. */
const FOOT_PX = 4;

/**
 * The room between a line from the last known figure on and an answer, over the years both have;
 * null where that is no year.
 */
export function layOutGap(
  line: readonly Anchor[],
  { id, points }: Answer,
  frame: Pick<ChartLayout, 'domain' | 'plot' | 'fontPx'>,
): GapShape | null {
  const shared = points.filter(({ year }) => year <= line.at(-1)!.year);
  if (shared.length < 2) return null;
  const end = shared.at(-1)!;
  const within = line.filter(({ year }) => year <= end.year);
  const place = ({ year, value }: Anchor) => ({ x: xOf(frame, year), y: yOf(frame, value) });
  const bars = (id === 'came' ? shared.slice(1) : [end]).map((answer) => {
    const guessed = within.find(({ year }) => year === answer.year)!;
    const { x, y } = place(answer);
    return { x, from: place(guessed).y, to: y, times: guessed.value / answer.value };
  });
  return {
    area: shapeOf(within.map(place), shared.map(place)),
    bars: bars
      .map(
        ({ x, from, to }) =>
          `M${x - FOOT_PX},${from}h${2 * FOOT_PX}M${x - FOOT_PX},${to}h${2 * FOOT_PX}M${x},${from}V${to}`,
      )
      .join(''),
    last: bars.at(-1)!,
  };
}
