import { catalogue } from '../../data';
import {
  defaultBand,
  growthPairs,
  levelsFor,
  newScenario,
  resolveComparison,
  serializeLever,
  serializeShock,
  SCENARIO_IDS,
  type Comparison,
  type Fault,
  type Growth,
  type Scenario,
  type ScenarioId,
  type Series,
} from '../../model';

/** Changes a person can make to a comparison; each returns a new one. */

/** Replaces one scenario. */
function withScenario(
  comparison: Comparison,
  id: ScenarioId,
  change: (scenario: Scenario) => Scenario,
): Comparison {
  const scenarios = comparison.scenarios.map((one) => (one.id === id ? change(one) : one));
  return { ...comparison, scenarios };
}

/** Gives a scenario another rule; a range that was shown stays where the new rule can carry one. */
export function setGrowth(comparison: Comparison, id: ScenarioId, growth: Growth): Comparison {
  const series = seriesOf(comparison);
  return withScenario(comparison, id, (scenario) => {
    const allowed = levelsFor(series, growth);
    const kept = scenario.band.filter((level) => allowed.includes(level));
    const hadDefault = scenario.band.length === defaultBand(series, scenario.growth).length;
    const band = hadDefault && kept.length === 0 ? defaultBand(series, growth) : kept;
    return { ...scenario, growth, band };
  });
}

/** Shows or hides a scenario's range. */
export function setRange(comparison: Comparison, id: ScenarioId, shown: boolean): Comparison {
  const series = seriesOf(comparison);
  return withScenario(comparison, id, (scenario) => ({
    ...scenario,
    band: shown ? levelsFor(series, scenario.growth) : [],
  }));
}

/** Names a scenario; an empty name gives it back its rule's words. */
export function rename(comparison: Comparison, id: ScenarioId, name: string): Comparison {
  return withScenario(comparison, id, (scenario) => ({ ...scenario, name: name.trim() || null }));
}

/** Lets the alternative of a figure stand in for what is printed, or takes it back. */
export function setAlternative(comparison: Comparison, figure: string, use: boolean): Comparison {
  const alt = catalogue.alternatives.filter((id) =>
    id === figure ? use : comparison.alt.includes(id),
  );
  return { ...comparison, alt };
}

/** Adds a scenario at two per cent a year, a round number nobody will take for a finding. */
export function addScenario(comparison: Comparison): Comparison {
  const id = SCENARIO_IDS[comparison.scenarios.length];
  if (!id) return comparison;
  const added = newScenario(id, { kind: 'constant', g: 0.02 }, seriesOf(comparison));
  return { ...comparison, scenarios: [...comparison.scenarios, added] };
}

/** Removes a scenario; those after it move up a letter. The last one stays. */
export function removeScenario(comparison: Comparison, id: ScenarioId): Comparison {
  if (comparison.scenarios.length === 1) return comparison;
  const kept = comparison.scenarios.filter((scenario) => scenario.id !== id);
  const scenarios = kept.map((scenario, i) => ({ ...scenario, id: SCENARIO_IDS[i]! }));
  return { ...comparison, scenarios };
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
    ['series', id],
    ['scale', comparison.scale],
    ['to', String(comparison.to)],
    ...(comparison.alt.length > 0 ? [['alt', comparison.alt.join('_')] as const] : []),
    ...(comparison.outside ? [['outside', '1'] as const] : []),
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

function isDefault({ scenarios }: Comparison, series: Series): boolean {
  const fresh = resolveComparison(new Map([['series', series.id]]), catalogue).comparison;
  return JSON.stringify(scenarios) === JSON.stringify(fresh.scenarios);
}

function seriesOf({ series }: Comparison): Series {
  return catalogue.series[series]!;
}

function scenarioValues(scenarios: readonly Scenario[]): (readonly [string, string])[] {
  return scenarios.flatMap(({ id, name, growth }) => [
    ...growthPairs(id, growth),
    ...(name === null ? [] : [[`${id}.name`, name] as const]),
  ]);
}
