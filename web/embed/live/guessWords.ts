import { formatFixed, formatValue, formatYear } from '../../../chart/text/format';
import { nameOf } from '../../../chart/text/scenarioWords';
import type { FramedWords } from '../../../chart/words';
import {
  anchorsOf,
  LIMITS,
  SCENARIO_IDS,
  type Comparison,
  type Computation,
  type Guess,
  type Scenario,
} from '../../../model';

/** Closer than this nobody draws. */
const ALIKE = 0.005;

/** How a guess compares with every scenario in the last year: by what factor, in words. */
export function guessScores(
  guess: Guess,
  { comparison, projections }: Computation,
  words: FramedWords,
): string[] {
  const end = guess.at(-1);
  if (end?.year !== comparison.to) return [];
  return projections.map((projection) => {
    const { value } = projection.summary;
    const times = end.value / value;
    const told = {
      year: formatYear(end.year),
      guess: formatValue(end.value, words),
      name: nameOf(projection, words),
      value: formatValue(value, words),
    };
    return Math.abs(times - 1) < ALIKE
      ? words.embed.guess.equal(told)
      : words.embed.guess.score({ ...told, times: formatFixed(times, 2, words) });
  });
}

/** The comparison with a guess as one scenario more, or as it is where none has room. */
export function withGuess(comparison: Comparison, guess: Guess, words: FramedWords): Comparison {
  const id = SCENARIO_IDS[comparison.scenarios.length];
  const anchors = anchorsOf(guess, LIMITS.steps).map(({ year, value }) => ({
    ...{ year, value: Number(value.toPrecision(4)) },
  }));
  if (!id || anchors.length === 0) return comparison;
  const drawn: Scenario = {
    ...{ id, name: words.embed.guess.name, levers: [], shocks: [], band: [], hidden: false },
    growth: { kind: 'drawn', anchors, after: 'flat' },
  };
  return { ...comparison, scenarios: [...comparison.scenarios, drawn] };
}
