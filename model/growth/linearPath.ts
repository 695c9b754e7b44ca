import type { Anchor, Result, Year } from '../types';

/**
 * The same amount `d` more every year, in the series' unit.
 * `E_NONPOSITIVE_PATH` names the first year in which nothing would be left.
 */
export function linearPath(base: Anchor, horizon: Year, d: number): Result<number[]> {
  const path = [base.value];
  for (let year = base.year + 1; year <= horizon; year++) {
    // V_t = V_0 + d·k.
    const level = base.value + d * (year - base.year);
    if (!(level > 0)) return { error: 'E_NONPOSITIVE_PATH', year };
    path.push(level);
  }
  return path;
}
