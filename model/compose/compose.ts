import { baselinePath } from '../growth/baselinePath';
import { partsPath, type PartPath } from '../growth/partsPath';
import { solveGrowth } from '../goal/solveGrowth';
import type { Growth, Result } from '../types';
import { isError } from '../types';
import { additionsOf, factorsOf, type Effect } from './effects';
import { checkShockYears, checkSpan, completeGrowth, type ScenarioInput } from './input';

/** Every growth rule but the one that names its end, which is sought first. */
export type Rule = Exclude<Growth, { kind: 'target' }>;

/** One run of the engine, year by year from the last observation (index 0). */
export interface Run {
  /** The growth rule as it was computed: a target as the constant growth that reaches it. */
  rule: Rule;
  /** Levels by the growth rule alone. */
  baseline: number[];
  /** The same for every part that leads; empty where none does. */
  parts: readonly PartPath[];
  /** Levels with levers and shocks. */
  scenario: number[];
  /** Baseline growth and scenario growth of the trend; empty without levers and shocks. */
  own: number[];
  growth: number[];
  /** Levers, then shocks, in the order given. */
  effects: readonly Effect[];
}

/** Further away than this from one, a level is no quantity of anything. */
const FARTHEST = 1e300;

/**
 * A growth rule, its levers and its shocks put together, by the order of operations of
 * specification 1.0.0 §10.2. The first fault wins; nothing is repaired.
 */
export function compose(input: ScenarioInput): Result<Run> {
  const { base, horizon, levers = [], shocks = [] } = input;
  const fault = checkSpan(input);
  if (fault) return fault;
  const rule = ruleOf(input);
  if (isError(rule)) return rule;
  const path = pathBy(rule, input);
  if (isError(path)) return path;
  const { baseline } = path;
  if (levers.length + shocks.length === 0) {
    const scenario = [...baseline];
    return bounded({ rule, ...path, scenario, own: [], growth: [], effects: [] }, input);
  }
  const early = checkShockYears(base, shocks);
  if (early) return early;
  const additions = additionsOf(levers, base.year, horizon);
  if (isError(additions)) return additions;

  const own = [0];
  const growth = [0];
  const scenario = [base.value];
  let trend = base.value;
  for (let h = 1; h < baseline.length; h++) {
    const b = baseline[h]! / baseline[h - 1]! - 1;
    let g = b;
    for (const { values } of additions) g += values[h]!;
    if (!(1 + b > 0 && 1 + g > 0)) {
      return { error: 'E_GROWTH_LE_MINUS_100', year: base.year + h };
    }
    own.push(b);
    growth.push(g);
    scenario.push((trend = trend * (1 + g)));
  }
  const factors = factorsOf(levers, shocks, base.year, horizon);
  if (isError(factors)) return factors;
  for (let h = 1; h < scenario.length; h++) {
    let factor = 1;
    for (const { values } of factors) factor *= values[h]!;
    scenario[h]! *= factor;
  }
  // Each list is in order, and levers may be in either.
  const effects: Effect[] = [];
  let next = 0;
  for (const factor of factors) {
    while (next < additions.length && additions[next]!.place < factor.place) {
      effects.push(additions[next++]!);
    }
    effects.push(factor);
  }
  effects.push(...additions.slice(next));
  return bounded({ rule, ...path, scenario, own, growth, effects }, input);
}

/** The levels a rule leads to, and those of the parts where they lead. */
function pathBy(
  rule: Rule,
  { base, horizon, observations = [], parts = [] }: ScenarioInput,
): Result<Pick<Run, 'baseline' | 'parts'>> {
  if (rule.kind === 'parts') return partsPath(base, horizon, rule, parts);
  const baseline = baselinePath(base, horizon, rule, observations);
  return isError(baseline) ? baseline : { baseline, parts: [] };
}

/** The rule to compute with; a target is sought with the levers and shocks as they are. */
function ruleOf({ base, baseline, levers, shocks }: ScenarioInput): Result<Rule> {
  const growth = completeGrowth(baseline);
  if (growth.kind !== 'target') return growth;
  const { year, value: target } = growth;
  const solved = solveGrowth({ base, levers, shocks, target, year });
  return isError(solved) ? solved : { kind: 'constant', g: solved.g };
}

/** Refuses levels that no arithmetic after this could carry. */
function bounded(run: Run, { base }: ScenarioInput): Result<Run> {
  const beyond = (level: number) => !(level < FARTHEST && level > 1 / FARTHEST);
  const h = run.scenario.findIndex((level, i) => beyond(level) || beyond(run.baseline[i]!));
  return h < 0 ? run : { error: 'E_EXP_DOMAIN', year: base.year + h };
}
