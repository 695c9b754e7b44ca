import { log } from '../det';
import type { Result } from '../types';

/** Below this relative distance the logarithms would cancel, and the series is exact to a double. */
const NEAR = 0.01;

/** Logarithmic mean of two positive numbers: (x − y)/(ln x − ln y), and x where they are equal. */
export function logMeanOf(x: number, y: number): number {
  const z = (x - y) / (x + y);
  // Ang 2004, Energy Policy 32(9): the weight function of LMDI-I.
  if (Math.abs(z) >= NEAR) return (x - y) / log(x / y);
  const q = z * z;
  // 1/L = (2/(x+y))·(1 + z²/3 + z⁴/5 + …), the series of atanh.
  const series = 1 + q * (1 / 3 + q * (1 / 5 + q * (1 / 7 + q * (1 / 9 + q * (1 / 11)))));
  return (x + y) / 2 / series;
}

/** The same as a result; `E_NONPOSITIVE` where a number is not positive. */
export function logMean(input: { a: number; b: number }): Result<{ L: number }> {
  const { a, b } = input;
  return a > 0 && b > 0 ? { L: logMeanOf(a, b) } : { error: 'E_NONPOSITIVE' };
}
