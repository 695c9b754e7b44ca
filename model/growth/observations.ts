import type { ModelError, Obs, Series } from '../types';
import { isYear } from '../year';

/** The (year, level) pairs of a series, as estimators take them. */
export function pairs(series: Series): Obs[] {
  return series.observations.map(({ year, value }): Obs => [year, value]);
}

/** The refusal a record deserves, or null: too few values, a level ≤ 0, years out of order or none. */
export function checkObservations(
  observations: readonly Obs[],
  atLeast: number,
): ModelError | null {
  if (observations.length < atLeast) return { error: 'E_OBS_COUNT' };
  for (const [i, [year, value]] of observations.entries()) {
    if (!(value > 0)) return { error: 'E_NONPOSITIVE' };
    if (i > 0 && !(year > observations[i - 1]![0])) return { error: 'E_OBS_ORDER' };
    if (!isYear(year)) return { error: 'E_YEAR', field: 'observations' };
  }
  return null;
}
