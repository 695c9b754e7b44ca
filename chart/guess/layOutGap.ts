import type { Anchor } from '../../model';
import { shapeOf } from '../layout/pathOf';
import { tenth, xOf, yOf } from '../layout/position';
import type { Answer } from './answersOf';
import type { GuessFrame } from './layOutGuess';
import type { GapShape } from './types';

/**
 * The room between a line from the last known figure on and an answer, over the years both have;
 * null where that is no year.
 */
export function layOutGap(
  line: readonly Anchor[],
  { id, points }: Answer,
  frame: GuessFrame,
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
  const half = frame.fontPx * 0.3;
  return {
    area: shapeOf(within.map(place), shared.map(place)),
    bars: bars
      .map(({ x, from, to }) => {
        const foot = (y: number) => `M${tenth(x - half)},${y}h${tenth(half * 2)}`;
        return `${foot(from)}${foot(to)}M${x},${from}V${to}`;
      })
      .join(''),
    last: bars.at(-1)!,
  };
}
