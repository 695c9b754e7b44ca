import { exp, log } from '../det';
import type { Obs, Result } from '../types';
import { checkObservations } from './observations';

/** Mean and volatility of yearly log change, as one record of irregular years gives them. */
export interface Drift {
  /** Number of changes: observations − 1. */
  n: number;
  /** Span of the record in years. */
  T: number;
  /** Drift, log change a year. */
  mu: number;
  /** The same as growth, a fraction a year. */
  g: number;
  /** Weighted sum of squares; null where n < 2, like everything below. */
  S: number | null;
  sigmaMle: number | null;
  /** Volatility, per √year. */
  s: number | null;
  seMu: number | null;
  df: number;
}

/**
 * Drift and volatility of ln V seen at irregular years, as a random walk with drift.
 * Input: (year, level) pairs. `E_OBS_COUNT` below two, `E_OBS_ORDER` where years do not increase.
 */
export function estimateDrift(input: { observations: readonly Obs[] }): Result<Drift> {
  const { observations } = input;
  const fault = checkObservations(observations, 2);
  if (fault) return fault;
  const [t0, v0] = observations[0]!;
  const [tN, vN] = observations.at(-1)!;
  const n = observations.length - 1;
  const T = tN - t0;
  // Campbell, Lo & MacKinlay 1997, §9.3.2: the maximum-likelihood drift uses only the two ends.
  const mu = log(vN / v0) / T;
  const g = exp(mu) - 1;
  if (n < 2) return { n, T, mu, g, S: null, sigmaMle: null, s: null, seMu: null, df: n - 1 };

  let S = 0;
  for (let i = 1; i <= n; i++) {
    const [tA, vA] = observations[i - 1]!;
    const [tB, vB] = observations[i]!;
    const residual = log(vB / vA) - mu * (tB - tA);
    // Residuals over √Δt make a regression through the origin, so S/σ² is χ² with n − 1 degrees.
    S += (residual * residual) / (tB - tA);
  }
  const s = Math.sqrt(S / (n - 1));
  return { n, T, mu, g, S, sigmaMle: Math.sqrt(S / n), s, seMu: s / Math.sqrt(T), df: n - 1 };
}
