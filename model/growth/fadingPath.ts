import { exp, log } from '../det';
import type { Anchor, Result, Year } from '../types';

/**
 * Growth that begins at `g0` and nears `gLong`, the gap halving every `halfLife` years.
 * `E_RANGE` for a half-life that is not positive, `E_GROWTH_LE_MINUS_100` by year.
 */
export function fadingPath(
  base: Anchor,
  horizon: Year,
  { g0, gLong, halfLife }: { g0: number; gLong: number; halfLife: number },
): Result<number[]> {
  if (!(halfLife > 0)) return { error: 'E_RANGE', field: 'halfLife' };
  const path = [base.value];
  let level = base.value;
  let gap = g0 - gLong;
  // b_t = g_L + (g_0 − g_L)·2^(−(k−1)/H), the power as a ratio taken once.
  const ratio = halving(halfLife);
  for (let year = base.year + 1; year <= horizon; year++) {
    const g = gLong + gap;
    if (!(g > -1)) return { error: 'E_GROWTH_LE_MINUS_100', year };
    path.push((level = level * (1 + g)));
    gap = gap * ratio;
  }
  return path;
}

/** 2^(−1/H); nothing is left of a gap whose half-life is shorter than a double can tell. */
function halving(halfLife: number): number {
  const power = -log(2) / halfLife;
  return power < -700 ? 0 : exp(power);
}
