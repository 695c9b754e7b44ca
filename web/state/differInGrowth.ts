import { keepSame } from '../../chart/layout/keepSame';
import type { Comparison } from '../../model';

/** Whether two comparisons are the same but for growths that somebody chose. */
export function differInGrowth(before: Comparison, now: Comparison): boolean {
  const scenarios = now.scenarios.map((scenario, i) => {
    const growth = before.scenarios[i]?.growth;
    const chosen = growth?.kind === 'constant' && scenario.growth.kind === 'constant';
    return chosen ? { ...scenario, growth } : scenario;
  });
  return keepSame(before, { ...now, scenarios }) === before;
}
