import type { ModelError, Obs, Series } from '../types';

/** The (year, level) pairs of a series, as estimators take them. */
export function pairs(series: Series): Obs[] {
  return series.observations.map(({ year, value }): Obs => [year, value]);
}

/** The refusal a record deserves, or null: too few values, a level ≤ 0, or years out of order. */
export function checkObservations(
  observations: readonly Obs[],
  atLeast: number,
): ModelError | null {
  if (observations.length < atLeast) return { error: 'E_OBS_COUNT' };
  for (const [i, [year, value]] of observations.entries()) {
    if (!(value > 0)) return { error: 'E_NONPOSITIVE' };
    if (i > 0 && !(year > observations[i - 1]![0])) return { error: 'E_OBS_ORDER' };
  }
  return null;
}
