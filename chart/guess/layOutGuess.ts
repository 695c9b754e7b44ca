import type { Anchor, Guess } from '../../model';
import { textWidth } from '../font/textWidth';
import { pathOf } from '../layout/pathOf';
import { xOf, yOf } from '../layout/position';
import type { ChartLayout, Label } from '../layout/types';
import { formatFixed, formatValue } from '../text/format';
import type { FramedWords } from '../words';
import type { Answer } from './answersOf';
import { layOutGap } from './layOutGap';
import type { GapShape, GuessLayout } from './types';

/** The part of a chart's layout that a guess is placed by. */
export type GuessFrame = Pick<ChartLayout, 'domain' | 'plot' | 'fontPx'>;

/** Places a guess that goes on from `start` on a chart, and the gap to an answer once that is shown. */
export function layOutGuess(
  guess: Guess,
  start: Anchor,
  answer: Answer | null,
  frame: GuessFrame,
  words: FramedWords,
): GuessLayout {
  const { fontPx } = frame;
  const last = guess.at(-1);
  if (!last) return { fontPx, path: '', end: null, gap: null, labels: [] };
  const line = [start, ...guess];
  const end = { x: xOf(frame, last.year), y: yOf(frame, last.value) };
  const gap = answer && layOutGap(line, answer, frame);
  const text = words.guess.end({ guess: formatValue(last.value, words) });
  return {
    ...{ fontPx, end, gap },
    path: pathOf(line.map(({ year, value }) => ({ x: xOf(frame, year), y: yOf(frame, value) }))),
    labels: [endLabel(end, text, frame), ...(gap ? gapLabel(gap, fontPx, words) : [])],
  };
}

/** Above the end, or below it under the top of the plot; to whichever side has room. */
function endLabel({ x, y }: { x: number; y: number }, text: string, frame: GuessFrame): Label {
  const { plot, fontPx } = frame;
  const hasRoom = x - textWidth(text, fontPx, 'bold') > plot.left;
  const isHigh = y - plot.top < fontPx * 2;
  return {
    ...{ x, y: y + fontPx * (isHigh ? 1.5 : -0.7), text },
    anchor: hasRoom ? 'end' : 'start',
  };
}

/** Beside the last bar, where that is so high that nothing else has to stand there. */
function gapLabel({ last }: GapShape, fontPx: number, words: FramedWords): Label[] {
  const { x, from, to, times } = last;
  if (Math.abs(to - from) < fontPx * 4) return [];
  const text = words.guess.gap({ times: formatFixed(times, 2, words) });
  return [{ x: x - fontPx * 0.5, y: (from + to) / 2 + fontPx * 0.35, text, anchor: 'end' }];
}
