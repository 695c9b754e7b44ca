import { fixed } from '../round';

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
 * Levels and contributions rounded to `decimals` so that what is shown adds up: the steps that
 * rounding down leaves over go to the largest remainders, the first of equals.
 */
export function displayContributions(
  contributions: readonly number[],
  scenario: number,
  baseline: number,
  decimals: number,
): Displayed {
  const steps = Number(`1e${decimals}`);
  const shown = { scenario: fixed(scenario, decimals), baseline: fixed(baseline, decimals) };
  const difference = Math.round((shown.scenario - shown.baseline) * steps);
  // Balinski & Young 1982, Fair Representation, §4 (Hamilton's method).
  const whole = contributions.map((value) => Math.floor(value * steps));
  const rests = contributions.map((value, i) => value * steps - whole[i]!);
  const left = difference - whole.reduce((sum, units) => sum + units, 0);
  const order = rests.map((_, i) => i).sort((i, j) => rests[j]! - rests[i]! || i - j);
  // Rounding of a product may leave one step too few; then the smallest remainder gives it back.
  const chosen = left >= 0 ? order.slice(0, left) : order.slice(left);
  for (const i of chosen) whole[i]! += left >= 0 ? 1 : -1;
  return {
    ...shown,
    delta: difference / steps + 0,
    contributions: whole.map((units) => units / steps + 0),
  };
}

/** The same for contributions by id, as the specification's vectors ask. */
export function largestRemainder(input: {
  contributions: readonly (readonly [id: string, value: number])[];
  scenario: number;
  baseline: number;
  decimals: number;
}): { contributions: Record<string, number>; delta: number } {
  const { contributions, scenario, baseline, decimals } = input;
  const values = contributions.map(([, value]) => value);
  const shown = displayContributions(values, scenario, baseline, decimals);
  const byId = contributions.map(([id], i) => [id, shown.contributions[i]!] as const);
  return { contributions: Object.fromEntries(byId), delta: shown.delta };
}
