import { keepSame } from '../../chart/layout/keepSame';
import type { Computation, Projection, Scenario } from '../../model';

/**
 * The projection for all of a card that its growth does not touch: while that moves, as the movement
 * found it. Names and fields of other numbers then need not be gone through at every step.
 */
export function growthAside(projection: Projection, settled: Computation): Projection {
  const { id } = projection.scenario;
  const before = settled.projections.find(({ scenario }) => scenario.id === id);
  return before && differInGrowth(before.scenario, projection.scenario) ? before : projection;
}

/** Whether two scenarios are the same but for a growth that somebody chose. */
function differInGrowth(before: Scenario, now: Scenario): boolean {
  if (before.growth.kind !== 'constant' || now.growth.kind !== 'constant') return false;
  return keepSame(before, { ...now, growth: before.growth }) === before;
}
