import type { Result } from '../types';

/** The total that a level and its share of it imply, with the interval rounding leaves. */
export interface ImpliedTotal {
  total: number;
  low: number;
  high: number;
}

/**
 * The total behind a printed level and its printed share, a fraction. `levelUnit` and `shareUnit`
 * are the steps the two are rounded to. `E_SHARE_RANGE` where the share, with its rounding, does
 * not lie between 0 and 1; `E_NONPOSITIVE` for a level ≤ 0.
 */
export function impliedTotal(input: {
  level: number;
  share: number;
  levelUnit: number;
  shareUnit: number;
}): Result<ImpliedTotal> {
  const { level, share, levelUnit, shareUnit } = input;
  if (!(level > 0)) return { error: 'E_NONPOSITIVE' };
  if (!(share - shareUnit / 2 > 0 && share < 1)) return { error: 'E_SHARE_RANGE' };
  return {
    total: level / share,
    low: (level - levelUnit / 2) / (share + shareUnit / 2),
    high: (level + levelUnit / 2) / (share - shareUnit / 2),
  };
}
