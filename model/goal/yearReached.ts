import { compose } from '../compose/compose';
import type { ScenarioInput } from '../compose/input';
import { log } from '../det';
import type { Result, Year } from '../types';
import { isError } from '../types';

/** The year that first lies beyond a level, and when within it the level is crossed. */
export interface Crossing {
  year: Year | null;
  exact: number | null;
}

/**
 * The first year in which a scenario crosses a level, and when within it at constant growth; both
 * null where it does not until the horizon. The base year where it stands there already.
 */
export function yearReached(input: ScenarioInput & { target: number }): Result<Crossing> {
  const { base, target } = input;
  if (!(target > 0)) return { error: 'E_TARGET_NONPOSITIVE' };
  const run = compose(input);
  if (isError(run)) return run;
  return crossingOf(run.scenario, base.year, target);
}

/** The same for a path that is there already: levels year by year from `baseYear`. */
export function crossingOf(path: readonly number[], baseYear: Year, target: number): Crossing {
  const last = path[0];
  if (target === last) return { year: baseYear, exact: baseYear };
  const up = last !== undefined && target > last;
  const h = path.findIndex((level) => (up ? level >= target : level <= target));
  if (h < 0) return { year: null, exact: null };
  const before = path[h - 1]!;
  // t − 1 + ln(X/V_{t−1}) / ln(V_t/V_{t−1}).
  const part = log(target / before) / log(path[h]! / before);
  return { year: baseYear + h, exact: baseYear + h - 1 + part };
}
