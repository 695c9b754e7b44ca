import { exp, log } from '../det';
import type { Anchor, ModelError, Result, Year } from '../types';
import { isYear } from '../year';

/** Beyond this the exponential leaves the doubles; no figure of trade comes near it. */
const STEEPEST = 690;

/**
 * A path drawn by hand: anchors joined by constant growth, then flat or at the last pace.
 * `E_ANCHORS` unless years increase from the last observation on, `E_NONPOSITIVE` for a level ≤ 0,
 * `E_EXP_DOMAIN` by year where a pace leads out of all numbers.
 */
export function drawnPath(
  base: Anchor,
  horizon: Year,
  { anchors, after }: { anchors: readonly Anchor[]; after: 'flat' | 'growth' },
): Result<number[]> {
  const fault = checkAnchors(base, anchors);
  if (fault) return fault;
  const points = [base, ...anchors];
  const path = [base.value];
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1]!, points[i]!];
    const rise = log(to.value / from.value);
    if (Math.abs(rise) > STEEPEST) return { error: 'E_EXP_DOMAIN', year: to.year };
    const end = Math.min(to.year, horizon);
    for (let year = from.year + 1; year <= end; year++) {
      path.push(year === to.year ? to.value : onSegment(from, to.year, rise, year));
    }
  }
  const [before, last] = [points.at(-2)!, points.at(-1)!];
  const rise = log(last.value / before.value);
  const pace = after === 'growth' ? rise / (last.year - before.year) : 0;
  for (let year = last.year + 1; year <= horizon; year++) {
    const power = pace * (year - last.year);
    if (Math.abs(power) > STEEPEST) return { error: 'E_EXP_DOMAIN', year };
    path.push(last.value * exp(power));
  }
  return path;
}

function onSegment(from: Anchor, end: Year, rise: number, year: Year): number {
  // V = V_a·(V_b/V_a)^((t−a)/(b−a)): a straight line on a logarithmic scale.
  return from.value * exp((rise * (year - from.year)) / (end - from.year));
}

function checkAnchors(base: Anchor, anchors: readonly Anchor[]): ModelError | null {
  if (anchors.length === 0) return { error: 'E_ANCHORS' };
  if (!anchors.every(({ year }) => isYear(year))) return { error: 'E_YEAR', field: 'anchors' };
  const ordered = anchors.every(({ year }, i) => year > (anchors[i - 1] ?? base).year);
  if (!ordered) return { error: 'E_ANCHORS' };
  return anchors.every(({ value }) => value > 0) ? null : { error: 'E_NONPOSITIVE' };
}
