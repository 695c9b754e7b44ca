import { additionsOf, factorsOf } from '../compose/effects';
import { checkGoal, checkShockYears, type ScenarioInput } from '../compose/input';
import type { Anchor, Result, Year } from '../types';
import { isError } from '../types';
import { bisect } from './bisect';

/** Constant growths that are tried, fractions a year. */
const BRACKET = [-0.5, 1] as const;

/** A level to reach in a year, with the levers and shocks that act on the way. */
export interface GrowthGoal {
  base: Anchor;
  levers?: ScenarioInput['levers'] | undefined;
  shocks?: ScenarioInput['shocks'] | undefined;
  target: number;
  year: Year;
}

/**
 * The constant growth that reaches a level in a year, levers and shocks held fixed.
 * `E_TARGET_NONPOSITIVE`, `E_HORIZON_ZERO`, `E_UNREACHABLE`, and the codes of levers and shocks.
 */
export function solveGrowth({
  base,
  levers = [],
  shocks = [],
  target,
  year,
}: GrowthGoal): Result<{ g: number }> {
  const fault = checkGoal(base, target, year) ?? checkShockYears(base, shocks);
  if (fault) return fault;
  const additions = additionsOf(levers, base.year, year);
  if (isError(additions)) return additions;
  const factors = factorsOf(levers, shocks, base.year, year);
  if (isError(factors)) return factors;

  // Once for every year, not once for every growth tried.
  const years = year - base.year;
  const pushes = new Float64Array(years + 1);
  for (const { values } of additions) {
    for (let h = 1; h <= years; h++) pushes[h]! += values[h]!;
  }
  let factor = 1;
  for (const { values } of factors) factor *= values[years]!;

  const solved = bisect(
    (g) => {
      let level = base.value;
      for (let h = 1; h <= years; h++) {
        const multiplier = 1 + (g + pushes[h]!);
        // Nothing is left of such a path, so that it lies below every target.
        if (!(multiplier > 0)) return 0;
        level *= multiplier;
      }
      return level * factor;
    },
    target,
    BRACKET,
  );
  return isError(solved) ? solved : { g: solved.x };
}
