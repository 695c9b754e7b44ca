import { compose } from '../compose/compose';
import type { ScenarioInput } from '../compose/input';
import type { Result, Year } from '../types';
import { isError } from '../types';
import { contributionsAt } from './contributions';
import { displayContributions } from './largestRemainder';

/** The difference between a scenario and its baseline in one year, shared out. */
export interface Decomposition {
  baseline: number;
  scenario: number;
  delta: number;
  /** What the growth rule alone adds to the last observation. */
  baselineContribution: number;
  /** Logarithmic shares by id; they sum to ln(scenario/baseline). */
  log: Record<string, number>;
  /** In the series' unit by id; they sum to `delta`. */
  contributions: Record<string, number>;
  /** The same rounded to one decimal, so that what is shown adds up. */
  display1dp: {
    scenario: number;
    baseline: number;
    delta: number;
    contributions: Record<string, number>;
  };
}

/**
 * Shares out the difference between scenario and baseline in one year among levers and shocks, whose
 * ids must differ: `E_RANGE` else. `E_HORIZON` outside the path; else the codes of the engine.
 */
export function decompose(input: ScenarioInput & { year: Year }): Result<Decomposition> {
  const { base, year } = input;
  const run = compose(input);
  if (isError(run)) return run;
  const h = year - base.year;
  const scenario = run.scenario[h];
  const baseline = run.baseline[h];
  if (scenario === undefined || baseline === undefined) return { error: 'E_HORIZON' };
  const given = [...(input.levers ?? []), ...(input.shocks ?? [])].map(({ id }) => id);
  if (new Set(given).size < given.length) return { error: 'E_RANGE', field: 'id' };

  const parts = contributionsAt(run, h);
  const values = parts.map(({ value }) => value);
  const shown = displayContributions(values, scenario, baseline, 1);
  const byId = (list: readonly number[]) =>
    Object.fromEntries(parts.map(({ id }, i) => [id, list[i]!]));
  return {
    baseline,
    scenario,
    delta: scenario - baseline,
    baselineContribution: baseline - base.value,
    log: byId(parts.map(({ log }) => log)),
    contributions: byId(values),
    display1dp: { ...shown, contributions: byId(shown.contributions) },
  };
}
