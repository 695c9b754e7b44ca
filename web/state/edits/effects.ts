import { LIMITS, type Comparison, type Lever, type ScenarioId, type Shock } from '../../../model';
import { changeScenario } from './scenarios';

/** What a scenario has beside its rule, by the names of its lists. */
interface Effects {
  levers: Lever;
  shocks: Shock;
}

export type EffectKind = keyof Effects;
export type EffectOf<K extends EffectKind> = Effects[K];
type EffectLists = { readonly [K in EffectKind]: readonly Effects[K][] };

/** The levers of a scenario or its shocks. */
export function effectsOf<K extends EffectKind>(
  lists: EffectLists,
  kind: K,
): readonly EffectOf<K>[] {
  return lists[kind];
}

/** Adds a lever or shock behind the others, up to as many as a link holds. */
export function addEffect<K extends EffectKind>(
  comparison: Comparison,
  id: ScenarioId,
  kind: K,
  effect: EffectOf<K>,
): Comparison {
  return changeList(comparison, id, kind, (list) => [...list, effect].slice(0, LIMITS[kind]));
}

/** Changes a lever or shock, counted from 0. */
export function changeEffect<K extends EffectKind>(
  comparison: Comparison,
  id: ScenarioId,
  kind: K,
  index: number,
  change: Partial<EffectOf<K>> | Pick<Lever | Shock, 'label'>,
): Comparison {
  return changeList(comparison, id, kind, (list) =>
    list.map((one, i) => (i === index ? { ...one, ...change } : one)),
  );
}

/** Takes a lever or shock away, counted from 0. */
export function removeEffect<K extends EffectKind>(
  comparison: Comparison,
  id: ScenarioId,
  kind: K,
  index: number,
): Comparison {
  return changeList(comparison, id, kind, (list) => list.filter((_, i) => i !== index));
}

function changeList<K extends EffectKind>(
  comparison: Comparison,
  id: ScenarioId,
  kind: K,
  change: (list: readonly EffectOf<K>[]) => readonly EffectOf<K>[],
): Comparison {
  return changeScenario(comparison, id, (scenario) => ({
    ...scenario,
    [kind]: change(effectsOf(scenario, kind)),
  }));
}
