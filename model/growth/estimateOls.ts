import { exp, log } from '../det';
import type { Obs, Result } from '../types';
import { checkObservations } from './observations';

/**
 * Slope of ln V on the year by least squares: a sensitivity check, right if the record is noise
 * around a line. Returns the slope and the same as growth, a fraction a year.
 */
export function estimateOls(input: {
  observations: readonly Obs[];
}): Result<{ beta: number; g: number }> {
  const { observations } = input;
  const fault = checkObservations(observations, 2);
  if (fault) return fault;
  const n = observations.length;
  let sumT = 0;
  let sumX = 0;
  for (const [t, v] of observations) {
    sumT += t;
    sumX += log(v);
  }
  const meanT = sumT / n;
  const meanX = sumX / n;
  let sxy = 0;
  let sxx = 0;
  for (const [t, v] of observations) {
    sxy += (t - meanT) * (log(v) - meanX);
    sxx += (t - meanT) * (t - meanT);
  }
  const beta = sxy / sxx;
  return { beta, g: exp(beta) - 1 };
}
