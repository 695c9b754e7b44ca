import { compose, type Run } from '../compose/compose';
import { checkGoal, checkSpan, type ScenarioInput } from '../compose/input';
import { weightAt, type LeverInput } from '../levers/weight';
import type { Anchor, Result, Year } from '../types';
import { isError } from '../types';
import { bisect } from './bisect';

/** Sizes that are tried: points a year as fractions, and effects on the level. */
const GROWTH_BRACKET = [-0.2, 0.5] as const;
const LEVEL_BRACKET = [-0.9, 5] as const;

/**
 * The size of one lever, named by its id, with which the scenario reaches a target in a year.
 * `E_NO_LEVERAGE` where the lever does nothing by then, `E_UNREACHABLE` beyond the sizes tried,
 * `E_RANGE` where no lever has the id, `E_KIND` where the rule is itself a target.
 */
export function goalLever(
  input: ScenarioInput & { lever: string; target: number; year: Year },
): Result<{ size: number }> {
  const { base, baseline, levers = [], lever: id, target, year } = input;
  const fault = checkSpan(input) ?? checkGoal(base, target, year);
  if (fault) return fault;
  if (baseline.kind === 'target') return { error: 'E_KIND', field: 'baseline' };
  const sought = levers.find((lever) => lever.id === id);
  if (!sought) return { error: 'E_RANGE', field: 'lever' };

  const place = levers.indexOf(sought);
  const without = levers.with(place, { ...sought, size: 0 });
  const run = compose({ ...input, horizon: year, levers: without });
  if (isError(run)) return run;
  const reach = reachOf(sought, base.year, year);
  if (!(reach > 0)) return { error: 'E_NO_LEVERAGE' };
  if (sought.kind === 'level') return levelSize(run.scenario.at(-1)!, reach, target);
  const solved = bisect(levelBySize(run, sought, place, base), target, GROWTH_BRACKET);
  return isError(solved) ? solved : { size: solved.x };
}

/** The level at the end of a run by the size of one of its growth levers, in the engine's order of operations. */
function levelBySize(run: Run, sought: LeverInput, place: number, base: Anchor) {
  const pushes = run.effects.filter(({ kind }) => kind === 'growth');
  const weights = run.own.map((_, h) => weightAt(sought, base.year + h));
  let factor = 1;
  for (const { kind, values } of run.effects) if (kind !== 'growth') factor *= values.at(-1)!;
  return (size: number): number => {
    let trend = base.value;
    for (let h = 1; h < run.own.length; h++) {
      let g = run.own[h]!;
      for (const push of pushes) g += push.place === place ? size * weights[h]! : push.values[h]!;
      // A size that leaves nothing lies below every target.
      if (!(1 + g > 0)) return 0;
      trend = trend * (1 + g);
    }
    return trend * factor;
  };
}

/** The weight that bears on the level of a year: the greatest so far, or that year's for a level lever. */
function reachOf(lever: LeverInput, from: Year, to: Year): number {
  if (lever.kind === 'level') return weightAt(lever, to);
  let most = 0;
  for (let year = from + 1; year <= to; year++) most = Math.max(most, weightAt(lever, year));
  return most;
}

function levelSize(without: number, reach: number, target: number): Result<{ size: number }> {
  const [low, high] = LEVEL_BRACKET;
  const reachedAtLow = without * (1 + low * reach);
  const reachedAtHigh = without * (1 + high * reach);
  if (!(target >= reachedAtLow && target <= reachedAtHigh)) {
    return { error: 'E_UNREACHABLE', reachedAtLow, reachedAtHigh };
  }
  // X = V(0)·(1 + λ·w), solved for λ.
  return { size: (target / without - 1) / reach };
}
