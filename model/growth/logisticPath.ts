import type { Anchor, Result, Year } from '../types';
import { isError } from '../types';
import { logisticR } from './logisticR';

/** Growth that begins at `g0` and saturates at a ceiling, or falls to a floor; `E_CEILING` else. */
export function logisticPath(
  base: Anchor,
  horizon: Year,
  { g0, ceiling }: { g0: number; ceiling: number },
): Result<number[]> {
  const multiplier = logisticR({ v0: base.value, g0, ceiling });
  if (isError(multiplier)) return multiplier;
  const { R } = multiplier;
  const path = [base.value];
  let level = base.value;
  for (let year = base.year + 1; year <= horizon; year++) {
    // Beverton & Holt 1957: this recursion is the logistic curve (Verhulst 1838) seen once a year.
    level = (R * level) / (1 + (level * (R - 1)) / ceiling);
    path.push(level);
  }
  return path;
}
