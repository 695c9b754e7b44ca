import type { Anchor, Result, Year } from '../types';

/** Constant growth `g`, a fraction a year; `E_GROWTH_LE_MINUS_100` where nothing would be left. */
export function compoundPath(base: Anchor, horizon: Year, g: number): Result<number[]> {
  if (!(g > -1)) return { error: 'E_GROWTH_LE_MINUS_100', year: base.year + 1 };
  const path = [base.value];
  let level = base.value;
  // V_t = V_{t−1}(1 + g).
  for (let year = base.year + 1; year <= horizon; year++) path.push((level = level * (1 + g)));
  return path;
}
