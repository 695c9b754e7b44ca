import { exp, log } from '../det';
import type { Obs, Result } from '../types';
import { checkObservations } from './observations';

/** Geometric mean of a record's levels, in the series' unit; `E_OBS_COUNT` where there are none. */
export function geometricMean(observations: readonly Obs[]): Result<{ mean: number }> {
  const fault = checkObservations(observations, 1);
  if (fault) return fault;
  let sum = 0;
  for (const [, value] of observations) sum += log(value);
  return { mean: exp(sum / observations.length) };
}
