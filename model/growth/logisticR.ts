import type { Result } from '../types';

/**
 * Yearly multiplier of the logistic recursion that grows by `g0` in its first year and ends at
 * `ceiling`. `E_NONPOSITIVE` for v0 ≤ 0. `E_CEILING` where the first year would reach the ceiling,
 * grow away from it, or the ceiling is not positive. A ceiling at v0 is no growth: 1.
 */
export function logisticR(input: {
  v0: number;
  g0: number;
  ceiling: number;
}): Result<{ R: number }> {
  const { v0, g0, ceiling } = input;
  if (!(v0 > 0)) return { error: 'E_NONPOSITIVE' };
  if (!(ceiling > 0)) return { error: 'E_CEILING' };
  if (ceiling === v0) return { R: 1 };
  const first = v0 * (1 + g0);
  const possible = ceiling > v0 ? g0 > 0 && first < ceiling : g0 < 0 && first > ceiling;
  if (!possible) return { error: 'E_CEILING' };
  // Beverton & Holt 1957, solved for the multiplier: R = (1+g₀)(1 − V₀/K) / (1 − (1+g₀)V₀/K).
  return { R: ((1 + g0) * (1 - v0 / ceiling)) / (1 - ((1 + g0) * v0) / ceiling) };
}
