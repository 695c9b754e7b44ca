import { cagr } from '../growth/cagr';
import type { Result, WarningCode } from '../types';
import { isError } from '../types';

/**
 * The constant growth from v0 to a target in so many years, a fraction a year, with
 * `W_DECLINE_TARGET` where it is a fall. `E_TARGET_NONPOSITIVE`, `E_NONPOSITIVE`, `E_HORIZON_ZERO`,
 * `E_HORIZON` for years in the past.
 */
export function goalGrowth(input: {
  v0: number;
  target: number;
  years: number;
}): Result<{ g: number; warnings?: WarningCode[] }> {
  const { v0, target, years } = input;
  if (!(target > 0)) return { error: 'E_TARGET_NONPOSITIVE' };
  if (years < 0) return { error: 'E_HORIZON' };
  // g* = (X/V₀)^(1/n) − 1.
  const needed = cagr({ v0, v1: target, years });
  if (isError(needed) || !(target < v0)) return needed;
  return { ...needed, warnings: ['W_DECLINE_TARGET'] };
}
