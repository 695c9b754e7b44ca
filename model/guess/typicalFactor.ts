import { exp, log } from '../det';
import type { Anchor } from '../types';

/**
 * By what factor levels are typically off from those of the same years: too high and too low count
 * alike. Years that only one of the two has are left out; null where no year is left.
 */
export function typicalFactor(levels: readonly Anchor[], came: readonly Anchor[]): number | null {
  // exp of the mean of |ln(F/A)|, as the backtest has it.
  let sum = 0;
  let count = 0;
  for (const { year, value } of came) {
    const level = levels.find((one) => one.year === year);
    if (!level) continue;
    sum += Math.abs(log(level.value / value));
    count += 1;
  }
  return count === 0 ? null : exp(sum / count);
}
