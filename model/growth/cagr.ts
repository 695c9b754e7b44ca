import { exp, log } from '../det';
import type { Result } from '../types';

/**
 * Compound annual growth rate between two levels, a fraction a year.
 * `E_NONPOSITIVE` for a level ≤ 0, `E_HORIZON_ZERO` for a span of no years.
 */
export function cagr(input: { v0: number; v1: number; years: number }): Result<{ g: number }> {
  const { v0, v1, years } = input;
  if (!(v0 > 0 && v1 > 0)) return { error: 'E_NONPOSITIVE' };
  if (years === 0) return { error: 'E_HORIZON_ZERO' };
  // g = (v1/v0)^(1/n) − 1, in logs because a power is not the same on every engine.
  return { g: exp(log(v1 / v0) / years) - 1 };
}

/**
 * Years until a level doubles (g > 0) or halves (g < 0) at a constant growth g, a fraction a year;
 * null at g = 0. `E_GROWTH_LE_MINUS_100` where nothing would be left.
 */
export function doublingTime(input: {
  g: number;
}): Result<{ years: number | null; kind: 'doubling' | 'halving' | 'none' }> {
  const { g } = input;
  if (!(g > -1)) return { error: 'E_GROWTH_LE_MINUS_100' };
  if (g === 0) return { years: null, kind: 'none' };
  // ln 2 / ln(1+g), or ln ½ / ln(1+g).
  return g > 0
    ? { years: log(2) / log(1 + g), kind: 'doubling' }
    : { years: log(0.5) / log(1 + g), kind: 'halving' };
}
