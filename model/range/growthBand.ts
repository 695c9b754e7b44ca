import { exp } from '../det';
import { estimateDrift } from '../growth/estimateDrift';
import type { Obs, Result } from '../types';
import { isError } from '../types';
import { tQuantile } from './tTable';

/**
 * How well a record pins growth down: the range of its trend, and of the average growth over the
 * next `years`, both as fractions a year. `level` in per cent. `E_OBS_COUNT` below two changes,
 * `E_HORIZON_ZERO` for no years, `E_HORIZON` for years in the past.
 */
export function growthBand(input: {
  observations: readonly Obs[];
  years: number;
  level: number;
}): Result<{
  trendLow: number;
  trendHigh: number;
  futureLow: number;
  futureHigh: number;
  signEstablished: boolean;
}> {
  const { observations, years, level } = input;
  const drift = estimateDrift({ observations });
  if (isError(drift)) return drift;
  const { mu, s, T, df } = drift;
  if (s === null) return { error: 'E_OBS_COUNT' };
  if (years === 0) return { error: 'E_HORIZON_ZERO' };
  if (years < 0) return { error: 'E_HORIZON' };
  const t = tQuantile(level, df);
  // μ̂ ± t·s/√T for the trend; μ̂ ± t·s·√((1 + h/T)/h) for the average of the next h years.
  const trend = (t * s) / Math.sqrt(T);
  const future = t * s * Math.sqrt((1 + years / T) / years);
  return {
    trendLow: exp(mu - trend) - 1,
    trendHigh: exp(mu + trend) - 1,
    futureLow: exp(mu - future) - 1,
    futureHigh: exp(mu + future) - 1,
    signEstablished: mu - trend > 0 || mu + trend < 0,
  };
}
