import { fixed } from '../round';
import type { Result } from '../types';

/** Displayed numbers that add up: whole steps of the display grid. */
export interface Displayed {
  scenario: number;
  baseline: number;
  /** The difference of the two displayed levels. */
  delta: number;
  /** In the order given; they sum to `delta`. */
  contributions: number[];
}

/**
 * Levels and contributions rounded to `decimals` (below nought: to tens, hundreds …) so that what is shown adds up: the steps that
 * rounding down leaves over go to the largest remainders, the first of equals.
 */
export function displayContributions(
  contributions: readonly number[],
  scenario: number,
  baseline: number,
  decimals: number,
): Displayed {
  const unit = Number(`1e${-decimals}`);
  const steps = Number(`1e${decimals}`);
  // Whichever of the two powers of ten is whole is exact.
  const inUnits = (value: number) => (decimals < 0 ? value / unit : value * steps);
  const ofUnits = (units: number) => (decimals < 0 ? units * unit : units / steps) + 0;
  const shown = { scenario: fixed(scenario, decimals), baseline: fixed(baseline, decimals) };
  const difference = Math.round(inUnits(shown.scenario - shown.baseline));
  // Balinski & Young 1982, Fair Representation, §4 (Hamilton's method).
  const whole = contributions.map((value) => Math.floor(inUnits(value)));
  const rests = contributions.map((value, i) => inUnits(value) - whole[i]!);
  const left = difference - whole.reduce((sum, units) => sum + units, 0);
  const order = rests.map((_, i) => i).sort((i, j) => rests[j]! - rests[i]! || i - j);
  // Rounding of a product may leave one step too few; then the smallest remainder gives it back.
  const chosen = left >= 0 ? order.slice(0, left) : order.slice(left);
  for (const i of chosen) whole[i]! += left >= 0 ? 1 : -1;
  return {
    ...shown,
    delta: ofUnits(difference),
    contributions: whole.map(ofUnits),
  };
}

/**
 * The same for contributions by id. `E_RANGE` where two have one id, or where no rounding makes
 * them add up to the difference of the levels.
 */
export function largestRemainder(input: {
  contributions: readonly (readonly [id: string, value: number])[];
  scenario: number;
  baseline: number;
  decimals: number;
}): Result<{ contributions: Record<string, number>; delta: number }> {
  const { contributions, scenario, baseline, decimals } = input;
  if (new Set(contributions.map(([id]) => id)).size < contributions.length) {
    return { error: 'E_RANGE', field: 'id' };
  }
  const values = contributions.map(([, value]) => value);
  const shown = displayContributions(values, scenario, baseline, decimals);
  const sum = shown.contributions.reduce((before, value) => before + value, 0);
  const halfStep = Number(`1e${-decimals}`) / 2;
  if (!(Math.abs(sum - shown.delta) < halfStep)) {
    return { error: 'E_RANGE', field: 'contributions' };
  }
  const byId = contributions.map(([id], i) => [id, shown.contributions[i]!] as const);
  return { contributions: Object.fromEntries(byId), delta: shown.delta };
}
