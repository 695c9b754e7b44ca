import { liveNumbers } from '../numbers/liveNumbers';
import type { Range, ScenarioNumber } from '../numbers/scenarioNumber';
import { parseDecimal, PLACES } from '../query/decimal';
import { fault, type Fault } from '../query/fault';
import type { Comparison, Series } from '../types';
import { clipLimits, widestOf } from './clipLimits';
import { MOST_LIVE, type LiveNumber } from './types';
import { wordOf } from './wordOf';

/** The word for the slider that walks through the years. */
const INSPECTOR = 'year';

/**
 * What can be moved, from words such as `a.g_0_6`: a scenario's letter and one of its numbers, and
 * how far. A letter alone means every number of the scenario. What is not there, or has limits that
 * exclude each other, stays locked.
 */
export function resolveLive(
  words: readonly string[],
  { scenarios }: Comparison,
  series: Series,
  faults: Fault[],
): { live: LiveNumber[]; inspector: boolean } {
  const live: LiveNumber[] = [];
  for (const word of words) {
    if (word === INSPECTOR) continue;
    const [path = '', ...ends] = word.split('_');
    const [letter, ...rest] = path.split('.');
    const scenario = scenarios.find(({ id, hidden }) => id === letter && !hidden);
    const numbers = scenario ? liveNumbers(scenario, series, 0) : [];
    const key = rest.join('.');
    const all = rest.length === 0;
    const named = all ? numbers : numbers.filter((number) => number.key === key);
    const first = named[0];
    if (!scenario || !first || (all && ends.length > 0)) {
      faults.push(fault('live', word, 'UNREADABLE', allowed(scenarios, series)));
      continue;
    }
    const widest = widestOf(first);
    const limits = ends.length === 0 ? null : resolveLimits(ends, first);
    if (ends.length > 0 && !limits) {
      faults.push(fault('live', word, 'UNREADABLE', `${path}_${widest.min}_${widest.max}`));
      continue;
    }
    const asked = named.map(({ key }): LiveNumber => ({ scenario: scenario.id, key, limits }));
    const fresh = asked.filter((number) => !live.some((one) => isSame(one, number)));
    const at = all ? -1 : live.findIndex((one) => isSame(one, asked[0]!));
    const known = live[at];
    // Named as one of all before: the limits are the safe choice.
    if (known?.limits === null) live[at] = asked[0]!;
    else if (known && wordOf(known) !== wordOf(asked[0]!)) {
      faults.push(fault('live', word, 'REPEATED', 'once', wordOf(known)));
    }
    const taken = fresh.slice(0, MOST_LIVE - live.length);
    if (taken.length < fresh.length) {
      faults.push(fault('live', word, 'TOO_LONG', `at most ${MOST_LIVE}`));
    } else if (limits && fresh[0] && !isAsAsked(ends, limits)) {
      faults.push(
        fault('live', word, 'E_RANGE', `${path}_${widest.min}_${widest.max}`, wordOf(fresh[0])),
      );
    }
    live.push(...taken);
  }
  return { live, inspector: words.includes(INSPECTOR) };
}

function isSame(one: LiveNumber, other: LiveNumber): boolean {
  return one.scenario === other.scenario && one.key === other.key;
}

/** Two numbers, the lower one first, as far as the number itself goes; null where they are no limits. */
function resolveLimits(words: readonly string[], number: ScenarioNumber): Range | null {
  const [min = null, max = null, ...more] = words.map(parseDecimal);
  if (min === null || max === null || more.length > 0 || min >= max) return null;
  return clipLimits({ min: min / PLACES, max: max / PLACES }, number);
}

function isAsAsked(words: readonly string[], { min, max }: Range): boolean {
  const [low, high] = words.map(parseDecimal);
  return low === Math.round(min * PLACES) && high === Math.round(max * PLACES);
}

function allowed(scenarios: Comparison['scenarios'], series: Series): string {
  const paths = scenarios
    .filter(({ hidden }) => !hidden)
    .flatMap((scenario) => [
      scenario.id,
      ...liveNumbers(scenario, series, 0).map(({ key }) => `${scenario.id}.${key}`),
    ]);
  return [INSPECTOR, ...paths].join(', ');
}
