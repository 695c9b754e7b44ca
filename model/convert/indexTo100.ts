import type { Result } from '../types';

/**
 * Levels as an index that is 100 at the value in place `baseIndex` (from 0).
 * `E_RANGE` for a place that is not there, `E_NONPOSITIVE` for a base that is not positive.
 */
export function indexTo100(input: {
  values: readonly number[];
  baseIndex: number;
}): Result<{ index: number[] }> {
  const base = input.values[input.baseIndex];
  if (base === undefined) return { error: 'E_RANGE', field: 'baseIndex' };
  if (!(base > 0)) return { error: 'E_NONPOSITIVE' };
  // I_t = 100·V_t / V_base.
  return { index: input.values.map((value) => (100 * value) / base) };
}
