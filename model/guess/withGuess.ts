import { LIMITS, SCENARIO_IDS } from '../query/limits';
import type { Comparison, Scenario } from '../types';
import { anchorsOf, type Guess } from './guess';

/** Nobody draws finer than that, and a link stays short. */
const DIGITS = 4;

/** The comparison with a guess as one scenario more, or as it is where none has room. */
export function withGuess(comparison: Comparison, guess: Guess, name: string): Comparison {
  const id = SCENARIO_IDS[comparison.scenarios.length];
  const anchors = anchorsOf(guess, LIMITS.steps).map(({ year, value }) => ({
    ...{ year, value: Number(value.toPrecision(DIGITS)) },
  }));
  if (!id || anchors.length === 0) return comparison;
  const drawn: Scenario = {
    ...{ id, name, levers: [], shocks: [], band: [], hidden: false },
    growth: { kind: 'drawn', anchors, after: 'flat' },
  };
  return { ...comparison, scenarios: [...comparison.scenarios, drawn] };
}
