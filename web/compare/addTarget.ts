import { newScenario, SCENARIO_IDS, type Anchor, type Comparison } from '../../model';
import { seriesOf } from '../state/edits/seriesOf';

/**
 * Adds the constant growth that reaches a level in a year as a scenario, and looks far enough ahead
 * to see it there. The comparison as it is where six scenarios stand already.
 */
export function addTarget(comparison: Comparison, { value, year }: Anchor): Comparison {
  const id = SCENARIO_IDS[comparison.scenarios.length];
  if (!id) return comparison;
  const added = newScenario(id, { kind: 'target', year, value }, seriesOf(comparison));
  const to = Math.max(comparison.to, year);
  return { ...comparison, to, scenarios: [...comparison.scenarios, added] };
}
