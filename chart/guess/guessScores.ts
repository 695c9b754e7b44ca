import { typicalFactor, type Computation, type Guess } from '../../model';
import { formatFixed, formatPrinted, formatValue, formatYear } from '../text/format';
import { nameOf } from '../text/scenarioWords';
import type { FramedWords } from '../words';
import { cameOf } from './answersOf';

/** Closer than this nobody draws. */
const ALIKE = 0.005;

/**
 * How a guess compares, in words and by what factor: with the last figure that came, where any did;
 * then with every scenario in the last year drawn, unless that is the same year.
 */
export function guessScores(guess: Guess, computation: Computation, words: FramedWords): string[] {
  const end = guess.at(-1);
  const against = cameScores(guess, computation, words);
  if (!end || cameOf(computation).some(({ year }) => year === end.year)) return against;
  const scores = computation.projections.map((projection) => {
    const { value } = projection.points.find(({ year }) => year === end.year)!;
    const told = {
      year: formatYear(end.year),
      guess: formatValue(end.value, words),
      name: nameOf(projection, words),
      value: formatValue(value, words),
    };
    const times = end.value / value;
    return isAlike(times)
      ? words.guess.equal(told)
      : words.guess.score({ ...told, times: formatFixed(times, 2, words) });
  });
  return [...against, ...scores];
}

/** How far a guess is from the figures that came in the years it was drawn for, and the rules beside it. */
function cameScores(guess: Guess, computation: Computation, words: FramedWords): string[] {
  const came = cameOf(computation).filter(({ year }) => guess.some((one) => one.year === year));
  const last = came.at(-1);
  if (!last) return [];
  const { value } = guess.find(({ year }) => year === last.year)!;
  const status = words.status[last.status];
  const told = {
    year: formatYear(last.year),
    guess: formatValue(value, words),
    value: formatPrinted(last.value, words),
    status: last.doubtful ? words.compare.data.doubtful({ status }) : status,
  };
  const times = value / last.value;
  const lines = [
    { name: words.guess.yours, points: guess },
    ...computation.projections.map((projection) => ({
      name: words.guess.quoted({ name: nameOf(projection, words) }),
      points: projection.points,
    })),
  ];
  const factors = lines.map(({ name, points }) =>
    words.guess.off({ name, factor: formatFixed(typicalFactor(points, came)!, 2, words) }),
  );
  return [
    isAlike(times)
      ? words.guess.equalCame(told)
      : words.guess.scoreCame({ ...told, times: formatFixed(times, 2, words) }),
    words.guess.offs({
      years: came.map(({ year }) => formatYear(year)).join(words.sentence.list),
      list: factors.join(words.joints.items),
    }),
  ];
}

function isAlike(times: number): boolean {
  return Math.abs(times - 1) < ALIKE;
}
