import { round6 } from '../round';
import type { PartPath } from '../growth/partsPath';
import type { Result, WarningCode } from '../types';
import { isError } from '../types';
import { compose, type Run } from './compose';
import type { ScenarioInput } from './input';

export interface ScenarioOutput {
  /** Levels from the base year (index 0), growth rule only. */
  baseline: number[];
  /** The same with levers and shocks. */
  scenario: number[];
  /** Where parts lead, the levels of each by its own rule; they sum to `baseline`. */
  parts?: readonly PartPath[];
  /** `scenario` rounded as machines are served. */
  served: number[];
  warnings: WarningCode[];
}

/** One scenario's path, by the order of operations of specification 1.0.0 §10.2; the first fault wins. */
export function scenario(input: ScenarioInput): Result<ScenarioOutput> {
  const run = compose(input);
  if (isError(run)) return run;
  return {
    baseline: run.baseline,
    scenario: run.scenario,
    ...(run.parts.length > 0 ? { parts: run.parts } : {}),
    served: run.scenario.map(round6),
    warnings: warningsOf(run, input),
  };
}

/** What a reader must be told of a run, in the order of the specification. */
export function warningsOf({ rule, scenario: path }: Run, input: ScenarioInput): WarningCode[] {
  const { base, horizon, levers = [], shocks = [], observations = [], parts = [] } = input;
  const warnings: WarningCode[] = [];
  if (levers.some(({ start }) => start > horizon)) warnings.push('W_LEVER_AFTER_HORIZON');
  if (shocks.some(({ year }) => year > horizon)) warnings.push('W_SHOCK_AFTER_HORIZON');
  if (rule.kind === 'logistic' && rule.ceiling >= base.value) {
    const { ceiling } = rule;
    if (path.some((level) => level > ceiling)) warnings.push('W_ABOVE_CEILING');
  }
  const records = [
    ...(rule.kind === 'drift' ? [observations] : []),
    ...(rule.kind === 'parts' ? rule.parts : []).flatMap(({ id, growth }) =>
      growth.kind === 'drift' ? [parts.find((part) => part.id === id)?.observations ?? []] : [],
    ),
  ];
  if (records.some(({ length }) => length - 1 < 5)) warnings.push('W_FEW_POINTS');
  const first = observations[0];
  const span = first ? observations.at(-1)![0] - first[0] : 0;
  if (span > 0 && horizon - base.year > span) warnings.push('W_LONG_EXTRAPOLATION');
  return warnings;
}
