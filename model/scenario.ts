import { baselinePath } from './growth/baselinePath';
import { round6 } from './round';
import type { Growth, Obs, Result, WarningCode, Year } from './types';
import { isError } from './types';

/** What one run of the engine needs: plain numbers, nothing of the series' provenance. */
export interface ScenarioInput {
  base: { year: Year; value: number };
  horizon: Year;
  baseline: GrowthInput;
  levers?: readonly [];
  shocks?: readonly [];
  observations?: readonly Obs[];
}

/** A growth rule as the specification writes it, where `hold` may leave its level out. */
export type GrowthInput =
  Exclude<Growth, { kind: 'hold' }> | { kind: 'hold'; level?: 'last' | 'gmean' };

export interface ScenarioOutput {
  /** Levels from the base year (index 0), growth rule only. */
  baseline: number[];
  /** The same with levers and shocks. */
  scenario: number[];
  /** `scenario` rounded as machines are served. */
  served: number[];
  warnings: WarningCode[];
}

/** One scenario's path, by the order of operations of specification 1.0.0 §10.2; the first fault wins. */
export function scenario(input: ScenarioInput): Result<ScenarioOutput> {
  const { base, horizon, observations = [] } = input;
  if (!(base.value > 0)) return { error: 'E_NONPOSITIVE' };
  if (horizon < base.year) return { error: 'E_HORIZON' };
  const growth: Growth =
    input.baseline.kind === 'hold' ? { level: 'last', ...input.baseline } : input.baseline;
  const baseline = baselinePath(base, horizon, growth, observations);
  if (isError(baseline)) return baseline;
  return {
    baseline,
    scenario: [...baseline],
    served: baseline.map(round6),
    warnings: warningsOf(growth, base.year, horizon, observations),
  };
}

function warningsOf(
  growth: Growth,
  baseYear: Year,
  horizon: Year,
  observations: readonly Obs[],
): WarningCode[] {
  const warnings: WarningCode[] = [];
  if (growth.kind === 'drift' && observations.length - 1 < 5) warnings.push('W_FEW_POINTS');
  const first = observations[0];
  const span = first ? observations.at(-1)![0] - first[0] : 0;
  if (span > 0 && horizon - baseYear > span) warnings.push('W_LONG_EXTRAPOLATION');
  return warnings;
}
