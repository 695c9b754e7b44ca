import { round6 } from '../round';
import { runScenario } from '../runScenario';
import type { ErrorCode, Growth, ModelError, Scenario, Series, Year } from '../types';
import { isError } from '../types';
import { fault, type Fault } from './fault';
import { growthPairs, serializeGrowth, STILL } from './growthWord';

type Assumed = Pick<Scenario, 'growth' | 'levers' | 'shocks'>;

/**
 * A scenario that the model can compute until the horizon: as it was asked for, else with a part
 * that stays as it is, else with another rule, else without its levers and shocks. What was changed is reported with the model's code.
 */
export function settleScenario<T extends Scenario>(
  scenario: T,
  series: Series,
  horizon: Year,
  fallback: Growth,
  faults: Fault[],
): T {
  const refusal = refusalOf(scenario, series, horizon);
  if (!refusal) return scenario;
  const { growth, levers, shocks, id } = scenario;
  if (growth.kind === 'parts' && refusal.part !== undefined) {
    faults.push({ ...refusedScenario(scenario, refusal), used: serializeGrowth(STILL) });
    const parts = growth.parts.map((one) =>
      one.id === refusal.part ? { id: one.id, growth: STILL } : one,
    );
    const eased = { ...scenario, growth: { ...growth, parts } };
    return settleScenario(eased, series, horizon, fallback, faults);
  }
  const candidates: readonly Assumed[] = [
    ...[fallback, STILL].map((other) => ({ growth: other, levers, shocks })),
    ...[growth, fallback, STILL].map((other) => ({ growth: other, levers: [], shocks: [] })),
  ];
  const chosen = candidates.find((one) => !refusalOf(one, series, horizon));
  if (!chosen) throw new RangeError(`${series.id}: nothing can be computed to ${horizon}`);

  const allowed = allowedBy(refusal);
  if (chosen.growth !== growth) {
    const [asked, used] = [growth, chosen.growth].map(serializeGrowth);
    faults.push(fault(id, asked!, refusal.error, allowed, used, refusal));
  }
  if (chosen.levers.length < levers.length) {
    faults.push(fault(`${id}.lever`, '', refusal.error, allowed, null, refusal));
  }
  if (chosen.shocks.length < shocks.length) {
    faults.push(fault(`${id}.shock`, '', refusal.error, allowed, null, refusal));
  }
  return { ...scenario, ...chosen };
}

/** Why the model does not compute a scenario, or null where it does. */
export function refusalOf(scenario: Assumed, series: Series, horizon: Year): ModelError | null {
  const computed = runScenario(series, scenario, horizon);
  return isError(computed) ? computed : null;
}

/** A refusal as the fault of its scenario's letter, or of the part whose rule it is about. */
export function refusedScenario({ id, growth }: Scenario, refusal: ModelError): Fault {
  const pairs = growthPairs(id, growth);
  const [key, word] = pairs.find(([key]) => key === `${id}.${refusal.part}`) ?? pairs[0]!;
  return fault(key, word, refusal.error, allowedBy(refusal), null, refusal);
}

function allowedBy({ error, reachedAtLow, reachedAtHigh }: ModelError): string {
  if (reachedAtLow !== undefined && reachedAtHigh !== undefined) {
    return `a target from ${round6(reachedAtLow)} to ${round6(reachedAtHigh)}`;
  }
  return ALLOWED[error] ?? 'numbers the model can compute with';
}

/** For machines: what each refusal would have accepted. */
const ALLOWED: Partial<Record<ErrorCode, string>> = {
  E_YEAR: 'years from 1900 to 2200',
  E_NONPOSITIVE: 'values above 0',
  E_HORIZON: 'a year after the last published figure',
  E_HORIZON_ZERO: 'a year after the last published figure',
  E_GROWTH_LE_MINUS_100: 'growth above -100 in every year, levers included',
  E_NONPOSITIVE_PATH: 'a change that leaves something in every year',
  E_SEGMENTS: 'increasing years, the first no later than the year after the last published figure',
  E_CEILING: 'a ceiling that growth leads towards and does not reach in its first year, above 0',
  E_ANCHORS: 'increasing years after the last published figure',
  E_TARGET_NONPOSITIVE: 'a target above 0',
  E_UNREACHABLE: 'a target that growth of -50 to 100 a year can reach',
  E_SHARE_RANGE: 'a share below 100 in every year',
  E_EXP_DOMAIN: 'a pace that stays within numbers',
};
