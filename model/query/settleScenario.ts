import { runScenario } from '../runScenario';
import type { Growth, ModelError, Scenario, Series, Year } from '../types';
import { isError } from '../types';
import { fault, type Fault } from './fault';
import { serializeGrowth, STILL } from './growthWord';
import { allowedBy, refusedScenario } from './refusedScenario';

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
