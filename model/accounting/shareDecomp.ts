import { log } from '../det';
import { logMeanOf } from '../decompose/logMean';
import type { Result } from '../types';

/**
 * A change of a level that is a share of a total, shared out between the two; they sum to the change.
 * `E_NONPOSITIVE` for a level ≤ 0, `E_SHARE_RANGE` for a share that is not between 0 and 1.
 */
export function shareDecomp(input: {
  level0: number;
  level1: number;
  share0: number;
  share1: number;
}): Result<{ share: number; total: number }> {
  const { level0, level1, share0, share1 } = input;
  if (!(level0 > 0 && level1 > 0)) return { error: 'E_NONPOSITIVE' };
  if (![share0, share1].every((share) => share > 0 && share < 1)) {
    return { error: 'E_SHARE_RANGE' };
  }
  // Ang 2004, Energy Policy 32(9), LMDI-I with two factors: L(l₁,l₀)·ln(s₁/s₀) + L(l₁,l₀)·ln(T₁/T₀).
  const mean = logMeanOf(level1, level0);
  const totals = level1 / share1 / (level0 / share0);
  return { share: mean * log(share1 / share0), total: mean * log(totals) };
}
