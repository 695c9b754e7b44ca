import type { Growth, Obs, Result, Year } from '../types';
import { isError } from '../types';
import { estimateDrift } from './estimateDrift';
import { estimateOls } from './estimateOls';
import { geometricMean } from './geometricMean';

/**
 * Levels from the last observation (index 0) to the horizon, one a year, by one growth rule.
 * Refuses with the rule's own code; never repairs.
 */
export function baselinePath(
  base: { year: Year; value: number },
  horizon: Year,
  growth: Growth,
  observations: readonly Obs[],
): Result<number[]> {
  switch (growth.kind) {
    case 'hold': {
      if (growth.level !== 'gmean') return flat(base, horizon, base.value);
      const gmean = geometricMean(observations);
      return isError(gmean) ? gmean : flat(base, horizon, gmean.mean);
    }
    case 'constant':
      return compound(base, horizon, growth.g);
    case 'drift': {
      const estimated =
        growth.estimator === 'ols'
          ? estimateOls({ observations })
          : estimateDrift({ observations });
      return isError(estimated) ? estimated : compound(base, horizon, estimated.g);
    }
    default:
      return { error: 'E_KIND' };
  }
}

function flat(base: { year: Year; value: number }, horizon: Year, level: number): number[] {
  const path = [base.value];
  for (let year = base.year + 1; year <= horizon; year++) path.push(level);
  return path;
}

function compound(base: { year: Year; value: number }, horizon: Year, g: number): Result<number[]> {
  if (!(g > -1)) return { error: 'E_GROWTH_LE_MINUS_100', year: base.year + 1 };
  const path = [base.value];
  for (let year = base.year + 1; year <= horizon; year++) path.push(path.at(-1)! * (1 + g));
  return path;
}
