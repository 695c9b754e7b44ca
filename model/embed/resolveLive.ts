import { liveNumbers } from '../numbers/liveNumbers';
import { SHOWN } from '../numbers/scenarioNumber';
import { parseDecimal } from '../query/decimal';
import { fault, type Fault } from '../query/fault';
import type { Comparison, Series } from '../types';
import { MOST_LIVE, type LiveNumber } from './types';

/** A query holds four decimals of what people see. */
const PLACES = 10_000;

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
  /** The first of two words about one number holds; the others are reported where they differ. */
  const add = (number: LiveNumber, word: string) => {
    const path = `${number.scenario}.${number.key}`;
    const first = live.find(({ scenario, key }) => `${scenario}.${key}` === path);
    if (!first && live.length < MOST_LIVE) live.push(number);
    else if (!first) faults.push(fault('live', word, 'E_RANGE', `at most ${MOST_LIVE}`));
    else if (!isSame(first.limits, number.limits))
      faults.push(fault('live', word, 'REPEATED', 'once', path));
  };
  for (const word of words) {
    const [path = '', ...limits] = word.split('_');
    if (path === INSPECTOR) continue;
    const [letter, ...rest] = path.split('.');
    const scenario = scenarios.find(({ id, hidden }) => id === letter && !hidden);
    const numbers = scenario ? liveNumbers(scenario, series, 0) : [];
    const key = rest.join('.');
    const named = key === '' ? numbers : numbers.filter((number) => number.key === key);
    const first = named[0];
    if (!scenario || !first || (key === '' && limits.length > 0)) {
      faults.push(fault('live', word, 'UNREADABLE', allowed(scenarios, series)));
      continue;
    }
    const { range, quantity } = first;
    const widest = { min: range.min * SHOWN[quantity], max: range.max * SHOWN[quantity] };
    const read = limits.length === 0 ? null : resolveLimits(limits, widest);
    if (read === 'none') {
      faults.push(fault('live', word, 'UNREADABLE', `${path}_${widest.min}_${widest.max}`));
      continue;
    }
    for (const { key } of named) add({ scenario: scenario.id, key, limits: read }, word);
  }
  return { live, inspector: words.includes(INSPECTOR) };
}

/** Two numbers, the lower one first, as far as the number itself goes. */
function resolveLimits(
  words: readonly string[],
  widest: { min: number; max: number },
): LiveNumber['limits'] | 'none' {
  const [min = null, max = null, ...more] = words.map(parseDecimal);
  if (min === null || max === null || more.length > 0 || min >= max) return 'none';
  const limits = {
    min: Math.max(min / PLACES, widest.min),
    max: Math.min(max / PLACES, widest.max),
  };
  return limits.min < limits.max ? limits : 'none';
}

function isSame(one: LiveNumber['limits'], other: LiveNumber['limits']): boolean {
  return one?.min === other?.min && one?.max === other?.max;
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
