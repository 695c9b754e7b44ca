import type { Result } from '../types';

/** Enough for any bracket of doubles; the middle meets an end long before. */
const MOST_STEPS = 200;

/**
 * The smallest number of a bracket whose level reaches the target, where levels rise with the
 * number. `E_UNREACHABLE` with the levels at both ends where the target is outside them.
 */
export function bisect(
  levelAt: (x: number) => number,
  target: number,
  bracket: readonly [low: number, high: number],
): Result<{ x: number }> {
  let [low, high] = bracket;
  const reachedAtLow = levelAt(low);
  const reachedAtHigh = levelAt(high);
  if (!(target >= reachedAtLow && target <= reachedAtHigh)) {
    return { error: 'E_UNREACHABLE', reachedAtLow, reachedAtHigh };
  }
  // Burden & Faires, Numerical Analysis, §2.1: halve the bracket until no double lies inside it.
  for (let step = 0; step < MOST_STEPS; step++) {
    const mid = low + (high - low) / 2;
    if (mid === low || mid === high) break;
    if (levelAt(mid) < target) low = mid;
    else high = mid;
  }
  return { x: high };
}
