import { reconcile } from '../accounting/reconcile';
import type { Anchor, GrowthOf, Obs, PartGrowth, Result, Year } from '../types';
import { isError } from '../types';
import { baselinePath } from './baselinePath';

/** A part of the series a run starts from. */
export interface PartInput {
  id: string;
  /** What its share of the base is measured by: its level in the year whose split is taken. */
  weight: number;
  observations?: readonly Obs[];
}

/** Levels of one part from the base year (index 0), by its own rule. */
export interface PartPath {
  id: string;
  values: number[];
}

/**
 * Every part projected by its rule from its share of the base, and their sums year by year.
 * `E_KIND` where rules and parts do not match, `E_NONPOSITIVE` for a weight ≤ 0, `E_RANGE` where a
 * weight leaves no share for another; a rule's own code names the part it was refused on.
 */
export function partsPath(
  base: Anchor,
  horizon: Year,
  { parts: rules }: GrowthOf<'parts'>,
  parts: readonly PartInput[],
): Result<{ baseline: number[]; parts: PartPath[] }> {
  const ids = new Set(parts.map(({ id }) => id));
  if (ids.size === 0 || ids.size !== parts.length || rules.length !== parts.length) {
    return { error: 'E_KIND', field: 'parts' };
  }
  const starts = splitTotal(base.value, parts);
  if (isError(starts)) return starts;
  const paths: PartPath[] = [];
  for (const { id, observations = [] } of parts) {
    const values = pathOf(
      id,
      { year: base.year, value: starts[id]! },
      horizon,
      rules,
      observations,
    );
    if (isError(values)) return { ...values, part: id };
    paths.push({ id, values });
  }
  const baseline = [base.value];
  for (let h = 1; h <= horizon - base.year; h++) {
    const levels = Object.fromEntries(paths.map(({ id, values }) => [id, values[h]!]));
    const sum = reconcile({ parts: levels, total: null, mode: 'bottomUp' });
    if (isError(sum)) return sum;
    baseline.push(sum.total);
  }
  return { baseline, parts: paths };
}

function pathOf(
  id: string,
  start: Anchor,
  horizon: Year,
  rules: readonly PartGrowth[],
  observations: readonly Obs[],
): Result<number[]> {
  const own = rules.find((rule) => rule.id === id);
  if (!own) return { error: 'E_KIND', field: 'parts' };
  return baselinePath(start, horizon, own.growth, observations);
}

/** A total by the weights of its parts; the last part is what the others leave of it. */
function splitTotal(
  total: number,
  parts: readonly PartInput[],
): Result<Readonly<Record<string, number>>> {
  if (!parts.every(({ weight }) => weight > 0)) return { error: 'E_NONPOSITIVE', field: 'parts' };
  const shares = Object.fromEntries(parts.map(({ id, weight }) => [id, weight]));
  const split = reconcile({ parts: {}, total, mode: 'topDown', shares });
  if (isError(split)) return split;
  const { id: last } = parts.at(-1)!;
  const others = Object.fromEntries(Object.entries(split.parts).filter(([id]) => id !== last));
  const left = reconcile({ parts: others, total, mode: 'residual' });
  if (isError(left)) return left;
  const starts = { ...others, [last]: left.rest! };
  const shared = Object.values(starts).every((start) => start > 0 && start < Infinity);
  return shared ? starts : { error: 'E_RANGE', field: 'parts' };
}
