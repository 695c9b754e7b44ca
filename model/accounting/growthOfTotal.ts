import type { Result } from '../types';

/**
 * Growth of a total from the growth of its parts, fractions a year, weighted by last year's levels.
 * `E_ZERO_SUM` for parts that sum to nothing, `E_OBS_COUNT` where the two lists differ in length.
 */
export function growthOfTotal(input: {
  parts0: readonly number[];
  growth: readonly number[];
}): Result<{ g: number }> {
  const { parts0, growth } = input;
  if (parts0.length !== growth.length) return { error: 'E_OBS_COUNT' };
  let sum = 0;
  let grown = 0;
  for (const [i, part] of parts0.entries()) {
    sum += part;
    grown += part * growth[i]!;
  }
  // g = Σ w_i·g_i, w_i = part_i / Σ parts.
  return sum === 0 ? { error: 'E_ZERO_SUM' } : { g: grown / sum };
}
