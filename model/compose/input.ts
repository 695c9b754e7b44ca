import type { PartInput } from '../growth/partsPath';
import type { LeverInput } from '../levers/weight';
import type { ShockInput } from '../shocks/shockFactor';
import type { Anchor, Growth, GrowthOf, ModelError, Obs, PartRule, Year } from '../types';
import { isYear } from '../year';

/** What one run of the engine needs: plain numbers, nothing of the series' provenance. */
export interface ScenarioInput {
  base: Anchor;
  horizon: Year;
  baseline: GrowthInput;
  levers?: readonly LeverInput[];
  shocks?: readonly ShockInput[];
  observations?: readonly Obs[];
  /** For a rule of parts, every part of the series. */
  parts?: readonly PartInput[];
}

/** A growth rule as the specification writes it, which may leave out what it says by default. */
export type GrowthInput =
  | PartRuleInput
  | GrowthOf<'target'>
  | { kind: 'parts'; parts: readonly { id: string; growth: PartRuleInput }[] };

type PartRuleInput =
  | Exclude<PartRule, { kind: 'hold' | 'drawn' }>
  | { kind: 'hold'; level?: 'last' | 'gmean' }
  | { kind: 'drawn'; anchors: readonly Anchor[]; after?: 'flat' | 'growth' };

/** The rule with its defaults written out. */
export function completeGrowth(growth: GrowthInput): Growth {
  if (growth.kind === 'target') return growth;
  if (growth.kind !== 'parts') return completeRule(growth);
  const parts = growth.parts.map((part) => ({ id: part.id, growth: completeRule(part.growth) }));
  return { kind: 'parts', parts };
}

function completeRule(rule: PartRuleInput): PartRule {
  if (rule.kind === 'hold') return { level: 'last', ...rule };
  if (rule.kind === 'drawn') return { after: 'flat', ...rule };
  return rule;
}

/** The refusal that the base and the horizon of a run deserve, or null. */
export function checkSpan({
  base,
  horizon,
}: Pick<ScenarioInput, 'base' | 'horizon'>): ModelError | null {
  if (!isYear(base.year)) return { error: 'E_YEAR', field: 'base' };
  if (!isYear(horizon)) return { error: 'E_YEAR', field: 'horizon' };
  if (!(base.value > 0)) return { error: 'E_NONPOSITIVE' };
  return horizon < base.year ? { error: 'E_HORIZON' } : null;
}

/** The refusal that a goal deserves, or null: a level ≤ 0, or a year that is not after the base. */
export function checkGoal(base: Anchor, target: number, year: Year): ModelError | null {
  if (!isYear(year)) return { error: 'E_YEAR', field: 'year' };
  if (!(target > 0)) return { error: 'E_TARGET_NONPOSITIVE' };
  if (year === base.year) return { error: 'E_HORIZON_ZERO' };
  return year < base.year ? { error: 'E_HORIZON' } : null;
}

/** The refusal of a shock in a year that is already published, or null. */
export function checkShockYears(base: Anchor, shocks: readonly ShockInput[]): ModelError | null {
  return shocks.some(({ year }) => year <= base.year) ? { error: 'E_SHOCK' } : null;
}
