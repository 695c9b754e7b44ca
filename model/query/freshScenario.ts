import { levelsFor } from '../range/bands';
import type { Growth, Level, Scenario, ScenarioId, Series } from '../types';

/** The rules a series opens with: its own record's, and no change beside it. */
export function defaultGrowths(series: Series): Growth[] {
  const hold: Growth = { kind: 'hold', level: 'last' };
  if (series.observations.length < 2) return [hold];
  return series.behaviour === 'reverts'
    ? [{ kind: 'hold', level: 'gmean' }, hold]
    : [{ kind: 'drift', estimator: 'endpoint' }, hold];
}

/** A scenario with every default filled in for its series. */
export function newScenario(id: ScenarioId, growth: Growth, series: Series): Scenario {
  const band = defaultBand(series, growth);
  return { id, name: null, growth, levers: [], shocks: [], band, hidden: false };
}

/** The coverages a rule shows unless told otherwise: the record's for the record's own rules, else none. */
export function defaultBand(series: Series, growth: Growth): Level[] {
  const own = series.behaviour === 'reverts' || growth.kind === 'drift';
  return own ? levelsFor(series, growth) : [];
}

/** The same scenarios, the first of them shown where all were hidden: an empty chart says nothing. */
export function showOne(scenarios: readonly Scenario[]): Scenario[] {
  const none = scenarios.every(({ hidden }) => hidden);
  return scenarios.map((one, i) => (none && i === 0 ? { ...one, hidden: false } : one));
}
