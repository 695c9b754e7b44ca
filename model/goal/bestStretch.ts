import { cagr } from '../growth/cagr';
import type { Obs, Year } from '../types';
import { isError } from '../types';

/** Two observations and the average growth between them, a fraction a year. */
export interface Stretch {
  from: Year;
  to: Year;
  g: number;
}

/**
 * The stretch of a record that grew fastest on average, among all pairs of observations at least
 * `years` apart; the earliest of equals. Null where the record has no two so far apart.
 */
export function bestStretch(observations: readonly Obs[], years: number): Stretch | null {
  let best: Stretch | null = null;
  for (const [from, v0] of observations) {
    for (const [to, v1] of observations) {
      if (to - from < years) continue;
      const pace = cagr({ v0, v1, years: to - from });
      if (!isError(pace) && (best === null || pace.g > best.g)) best = { from, to, g: pace.g };
    }
  }
  return best;
}
