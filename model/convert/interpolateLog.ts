import { exp, log } from '../det';
import type { Obs, Result, Year } from '../types';
import { isYear } from '../year';

/**
 * The level between two observations if growth between them was constant: for the eye, never for
 * estimation. `E_NONPOSITIVE`, `E_OBS_ORDER` where b is not after a, `E_HORIZON` outside the two,
 * `E_YEAR` where they lie before 1900 or after 2200.
 */
export function interpolateLog(input: { a: Obs; b: Obs; year: Year }): Result<{ value: number }> {
  const [ta, va] = input.a;
  const [tb, vb] = input.b;
  if (!(va > 0 && vb > 0)) return { error: 'E_NONPOSITIVE' };
  if (!(tb > ta)) return { error: 'E_OBS_ORDER' };
  if (!(input.year >= ta && input.year <= tb)) return { error: 'E_HORIZON' };
  if (!(isYear(ta) && isYear(tb))) return { error: 'E_YEAR' };
  // V = V_a·(V_b/V_a)^((t−a)/(b−a)).
  return { value: va * exp((log(vb / va) * (input.year - ta)) / (tb - ta)) };
}
