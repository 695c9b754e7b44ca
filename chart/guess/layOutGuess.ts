import type { Computation, Guess } from '../../model';
import { placeLabel } from '../layout/layOutDots';
import { pathOf, type Place } from '../layout/pathOf';
import { xOf, yOf } from '../layout/position';
import type { ChartLayout } from '../layout/types';
import { formatFixed, formatValue } from '../text/format';
import type { FramedWords } from '../words';
import { startOf, type Answer } from './answersOf';
import { guessObstacles } from './guessObstacles';
import { layOutGap } from './layOutGap';
import type { GapShape, GuessLayout } from './types';

/** Between the line and what stands beside it, in ems. */
const AIR = 0.6;

/** Where along a guess its label may stand, in shares of the years drawn: at its end, if there is room. */
const ALONG = [1, 0.75, 0.5, 0.25] as const;

/**
 * Places a guess on a chart that shows `computation`, and the gap to an answer once that is shown.
 * What it comes to stands beside it, and by what factor it differs beside the gap, unless something
 * else is in the way.
 */
export function layOutGuess(
  guess: Guess,
  computation: Computation,
  answer: Answer | null,
  layout: ChartLayout,
  words: FramedWords,
): GuessLayout {
  const { fontPx } = layout;
  const last = guess.at(-1);
  if (!last) return { fontPx, path: '', end: null, gap: null, labels: [] };
  const line = [startOf(computation), ...guess];
  const places = line.map(({ year, value }) => ({ x: xOf(layout, year), y: yOf(layout, value) }));
  const gap = answer && layOutGap(line, answer, layout);
  const obstacles = guessObstacles(computation, layout, places, gap);
  const place = (at: Place, text: string) => placeLabel(at, text, layout, obstacles, AIR, 'bold');

  const text = words.guess.end({ guess: formatValue(last.value, words) });
  let label = null;
  for (const share of ALONG) label ??= place(places[Math.ceil(guess.length * share)]!, text);
  const beside = gap && place(middleOf(gap), timesText(gap, words));
  return {
    ...{ fontPx, gap, path: pathOf(places), end: places.at(-1)! },
    labels: [label, beside].filter((one) => one !== null),
  };
}

function middleOf({ last }: GapShape): Place {
  return { x: last.x, y: (last.from + last.to) / 2 };
}

function timesText({ last }: GapShape, words: FramedWords): string {
  return words.guess.gap({ times: formatFixed(last.times, 2, words) });
}
