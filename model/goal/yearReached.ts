import { compose } from '../compose/compose';
import type { ScenarioInput } from '../compose/input';
import { log } from '../det';
import type { Result, Year } from '../types';
import { isError } from '../types';

/**
 * The first year in which a scenario crosses a level, and when within it at constant growth; both
 * null where it does not until the horizon. The base year where it stands there already.
 */
export function yearReached(
  input: ScenarioInput & { target: number },
): Result<{ year: Year | null; exact: number | null }> {
  const { base, target } = input;
  if (!(target > 0)) return { error: 'E_TARGET_NONPOSITIVE' };
  const run = compose(input);
  if (isError(run)) return run;
  if (target === base.value) return { year: base.year, exact: base.year };
  const up = target > base.value;
  const h = run.scenario.findIndex((level) => (up ? level >= target : level <= target));
  if (h < 0) return { year: null, exact: null };
  const before = run.scenario[h - 1]!;
  // t − 1 + ln(X/V_{t−1}) / ln(V_t/V_{t−1}).
  const part = log(target / before) / log(run.scenario[h]! / before);
  return { year: base.year + h, exact: base.year + h - 1 + part };
}
