import { exp, log } from '../det';
import type { Result } from '../types';

/** Continuous growth of a growth a year; both fractions. `E_GROWTH_LE_MINUS_100` at −100 % or less. */
export function simpleToLog(input: { g: number }): Result<{ mu: number }> {
  // μ = ln(1 + g).
  return input.g > -1 ? { mu: log(1 + input.g) } : { error: 'E_GROWTH_LE_MINUS_100' };
}

/** Growth a year of a continuous growth; both fractions. `E_EXP_DOMAIN` beyond e^±700. */
export function logToSimple(input: { mu: number }): Result<{ g: number }> {
  // g = e^μ − 1.
  return Math.abs(input.mu) <= 700 ? { g: exp(input.mu) - 1 } : { error: 'E_EXP_DOMAIN' };
}
