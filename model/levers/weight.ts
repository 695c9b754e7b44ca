import type { ModelError, Result, Year } from '../types';
import { isYear } from '../year';

/** A lever as the specification writes it: what may be left out is one year, or for ever. */
export interface LeverInput {
  kind: 'growth' | 'level';
  id: string;
  size: number;
  start: Year;
  ramp?: number;
  end?: Year | null;
  out?: number | null;
  label?: string | null;
}

/** When a lever acts; everything but its size. */
export type LeverTimes = Pick<LeverInput, 'start' | 'ramp' | 'end' | 'out'>;

/** The refusal a lever's shape deserves, or null: `E_YEAR` for its years, else `E_RANGE`. */
export function checkLever(lever: LeverTimes & { size?: number }): ModelError | null {
  const { start, ramp = 1, size = 0 } = lever;
  const end = lever.end ?? null;
  if (!isYear(start) || (end !== null && !isYear(end))) return { error: 'E_YEAR', field: 'lever' };
  const shaped = ramp >= 1 && (lever.out ?? 1) >= 1 && (end === null || end >= start);
  return shaped && Number.isFinite(size) ? null : { error: 'E_RANGE', field: 'lever' };
}

/** The share of a well-shaped lever's size that acts in a year, 0 to 1. */
export function weightAt({ start, ramp = 1, end, out }: LeverTimes, year: Year): number {
  // up(t) = min(1, (t − S + 1)/R) from the start on; after the end, up(E)·max(0, 1 − (t − E)/D).
  if (year < start) return 0;
  const last = end ?? year;
  const up = Math.min(1, (Math.min(year, last) - start + 1) / ramp);
  return year <= last ? up : up * Math.max(0, 1 - (year - last) / (out ?? 1));
}

/** Weights of a lever in some years; `E_RANGE` or `E_YEAR` where its shape is impossible. */
export function weight(input: { lever: LeverTimes; years: readonly Year[] }): Result<{
  w: number[];
}> {
  const fault = checkLever(input.lever);
  return fault ?? { w: input.years.map((year) => weightAt(input.lever, year)) };
}
