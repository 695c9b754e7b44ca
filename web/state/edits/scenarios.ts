import {
  cleanText,
  defaultGrowths,
  LIMITS,
  newScenario,
  SCENARIO_IDS,
  showOne,
  type Comparison,
  type Growth,
  type Scenario,
  type ScenarioId,
} from '../../../model';
import { seriesOf } from './seriesOf';

/** A round number nobody will take for a finding. */
const ADDED: Growth = { kind: 'constant', g: 0.02 };

/** Whether a comparison has room for another scenario. */
export function hasRoom({ scenarios }: Comparison): boolean {
  return scenarios.length < SCENARIO_IDS.length;
}

/** Adds a scenario at two per cent a year; where there is no room, nothing. */
export function addScenario(comparison: Comparison): Comparison {
  const id = SCENARIO_IDS[comparison.scenarios.length];
  if (!id) return comparison;
  return lettered(comparison, [
    ...comparison.scenarios,
    newScenario(id, ADDED, seriesOf(comparison)),
  ]);
}

/** Puts a copy right behind a scenario, shown and under the given name; those after it move down. */
export function duplicateScenario(
  comparison: Comparison,
  id: ScenarioId,
  name: string | null,
): Comparison {
  if (!hasRoom(comparison)) return comparison;
  const scenarios = comparison.scenarios.flatMap((one) =>
    one.id === id ? [one, { ...one, name: name && nameFrom(name), hidden: false }] : [one],
  );
  return lettered(comparison, scenarios);
}

/** Removes a scenario; those after it move up a letter. The last one stays. */
export function removeScenario(comparison: Comparison, id: ScenarioId): Comparison {
  if (comparison.scenarios.length === 1) return comparison;
  const kept = comparison.scenarios.filter((scenario) => scenario.id !== id);
  return lettered(comparison, showOne(kept));
}

/** Moves a scenario to another place, counted from 0; its letter and colour are that place's. */
export function moveScenario(comparison: Comparison, id: ScenarioId, to: number): Comparison {
  const { scenarios } = comparison;
  const from = scenarios.findIndex((scenario) => scenario.id === id);
  if (from < 0 || to < 0 || to >= scenarios.length || from === to) return comparison;
  return lettered(comparison, moved(scenarios, from, to));
}

/** A list with one item in another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, i) => i !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** Gives a scenario back what a fresh comparison of the series has at its letter. */
export function resetScenario(comparison: Comparison, id: ScenarioId): Comparison {
  const series = seriesOf(comparison);
  const growth = defaultGrowths(series)[SCENARIO_IDS.indexOf(id)] ?? ADDED;
  return changeScenario(comparison, id, () => newScenario(id, growth, series));
}

/** Hides a scenario or shows it again. One is always shown. */
export function setHidden(comparison: Comparison, id: ScenarioId, hidden: boolean): Comparison {
  const changed = changeScenario(comparison, id, (scenario) => ({ ...scenario, hidden }));
  return changed.scenarios.every((scenario) => scenario.hidden) ? comparison : changed;
}

/** Whether a scenario is the only one that is shown. */
export function isLastShown({ scenarios }: Comparison, id: ScenarioId): boolean {
  return scenarios.every((scenario) => scenario.hidden === (scenario.id !== id));
}

/** Names a scenario; an empty name gives it back its rule's words. */
export function rename(comparison: Comparison, id: ScenarioId, name: string): Comparison {
  return changeScenario(comparison, id, (scenario) => ({ ...scenario, name: nameFrom(name) }));
}

/** A name as it is kept; null where nothing is left of it. */
function nameFrom(typed: string): string | null {
  return cleanText(typed, LIMITS.nameCharacters).text;
}

/** Replaces one scenario. */
export function changeScenario(
  comparison: Comparison,
  id: ScenarioId,
  change: (scenario: Scenario) => Scenario,
): Comparison {
  const scenarios = comparison.scenarios.map((one) => (one.id === id ? change(one) : one));
  return { ...comparison, scenarios };
}

/** The comparison with these scenarios, lettered in their order. */
function lettered(comparison: Comparison, list: readonly Scenario[]): Comparison {
  const scenarios = list.map((scenario, i) => {
    const id = SCENARIO_IDS[i]!;
    return scenario.id === id ? scenario : { ...scenario, id };
  });
  return { ...comparison, scenarios };
}
