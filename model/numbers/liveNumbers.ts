import type { Scenario, Series } from '../types';
import { leverNumbers, shockNumbers } from './effectNumbers';
import { constantNumber, fewNumbers, phasedNumbers } from './ruleNumbers';
import { wholeOf } from './rulePlace';
import type { ScenarioNumber } from './scenarioNumber';

/**
 * The numbers of a scenario that a slider can move by itself, its rule's first. A rule that has
 * none of its own has `pace`, the growth it means (a fraction), and becomes that growth once moved.
 */
export function liveNumbers(scenario: Scenario, series: Series, pace: number): ScenarioNumber[] {
  const last = series.observations.at(-1)!.year;
  return [
    ...ruleNumbers(scenario, last, pace),
    ...scenario.levers.flatMap((_, i): ScenarioNumber[] => {
      const { size, start, ramp } = leverNumbers(scenario, i);
      return [size, start, ramp];
    }),
    ...scenario.shocks.flatMap((_, i) => Object.values(shockNumbers(scenario, i, last))),
  ];
}

function ruleNumbers(scenario: Scenario, last: number, pace: number): ScenarioNumber[] {
  const { growth } = scenario;
  const place = wholeOf(scenario);
  switch (growth.kind) {
    case 'phased':
      return phasedNumbers(place, growth, last).map(({ g }) => g);
    case 'constant':
    case 'drift':
    case 'hold':
      return [constantNumber(place, pace)];
    default:
      return fewNumbers(place, growth, last);
  }
}
