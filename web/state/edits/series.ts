import { catalogue } from '../../../data';
import {
  catalogueOf,
  growthPairs,
  resolveComparison,
  serializeLever,
  serializeShock,
  type Comparison,
  type Fault,
  type Scenario,
  type Series,
} from '../../../model';
import { seriesOf } from './seriesOf';

/** Lets the alternative of a figure stand in for what is printed, or takes it back. */
export function setAlternative(comparison: Comparison, figure: string, use: boolean): Comparison {
  const { alternatives } = catalogueOf(catalogue, comparison.data);
  const alt = alternatives.filter((id) => (id === figure ? use : comparison.alt.includes(id)));
  return { ...comparison, alt };
}

/**
 * Moves the comparison to another series with its rules, names and scale. Years and ranges are the
 * new series' own; a rule the new record cannot support is replaced and reported.
 */
export function setSeries(
  comparison: Comparison,
  id: string,
): { comparison: Comparison; faults: readonly Fault[] } {
  const from = seriesOf(comparison);
  const untouched = isDefault(comparison, from);
  const values = new Map([
    ['data', String(comparison.data)],
    ['series', id],
    ['scale', comparison.scale],
    ['to', String(comparison.to)],
    ...(comparison.alt.length > 0 ? [['alt', comparison.alt.join('_')] as const] : []),
    ...(comparison.outside ? [['outside', '1'] as const] : []),
    ...(comparison.until === null ? [] : [['until', String(comparison.until)] as const]),
    ...(comparison.title === null ? [] : [['title', comparison.title] as const]),
    ...(untouched ? [] : scenarioValues(comparison.scenarios)),
  ]);
  return resolveComparison(values, catalogue, [], untouched ? undefined : effectLists(comparison));
}

/** Levers and shocks by the keys a query gives them. */
function effectLists({ scenarios }: Comparison): Map<string, readonly string[]> {
  return new Map(
    scenarios.flatMap(({ id, levers, shocks }) => [
      [`${id}.lever`, levers.map(serializeLever)] as const,
      [`${id}.shock`, shocks.map(serializeShock)] as const,
    ]),
  );
}

function isDefault({ scenarios, data }: Comparison, series: Series): boolean {
  const values = new Map([
    ['data', String(data)],
    ['series', series.id],
  ]);
  const fresh = resolveComparison(values, catalogue).comparison;
  return JSON.stringify(scenarios) === JSON.stringify(fresh.scenarios);
}

function scenarioValues(scenarios: readonly Scenario[]): (readonly [string, string])[] {
  return scenarios.flatMap(({ id, name, growth, hidden }) => [
    ...growthPairs(id, growth),
    ...(name === null ? [] : [[`${id}.name`, name] as const]),
    ...(hidden ? [[`${id}.hide`, '1'] as const] : []),
  ]);
}
