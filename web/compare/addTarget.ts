import { catalogue } from '../../data';
import { newScenario, SCENARIO_IDS, type Anchor, type Comparison } from '../../model';

/**
 * Adds the constant growth that reaches a level in a year as a scenario, and looks far enough ahead
 * to see it there. The comparison as it is where six scenarios stand already.
 */
export function addTarget(comparison: Comparison, { value, year }: Anchor): Comparison {
  const id = SCENARIO_IDS[comparison.scenarios.length];
  const series = catalogue.series[comparison.series];
  if (!id || !series) return comparison;
  const added = newScenario(id, { kind: 'target', year, value }, series);
  const to = Math.max(comparison.to, year);
  return { ...comparison, to, scenarios: [...comparison.scenarios, added] };
}
