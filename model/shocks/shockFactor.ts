import type { ModelError, Result, Year } from '../types';
import { isYear } from '../year';

/** A shock as the specification writes it: one year of recovery and no scar unless it says so. */
export interface ShockInput {
  id: string;
  year: Year;
  depth: number;
  recovery?: number;
  scar?: number;
  label?: string | null;
}

/** When and how deep; everything but the name. */
export type ShockShape = Omit<ShockInput, 'id' | 'label'>;

/** The refusal a shock's shape deserves, or null: `E_YEAR` for its year, else `E_SHOCK`. */
export function checkShock({ year, depth, recovery = 1, scar = 0 }: ShockShape): ModelError | null {
  if (!isYear(year)) return { error: 'E_YEAR', field: 'shock' };
  const shaped = depth >= 0 && depth < 1 && recovery >= 1 && scar >= 0 && scar <= depth;
  return shaped ? null : { error: 'E_SHOCK' };
}

/** What a well-shaped shock leaves of that year's path, 0 to 1. */
export function factorAt({ year: s, depth, recovery = 1, scar = 0 }: ShockShape, year: Year) {
  // φ = 1 before; (1 − d) + (d − σ)(t − s)/R while it recovers; 1 − σ after.
  if (year < s) return 1;
  if (year >= s + recovery) return 1 - scar;
  return 1 - depth + ((depth - scar) * (year - s)) / recovery;
}

/** What a shock leaves of the path in some years; `E_SHOCK` or `E_YEAR` for an impossible shape. */
export function shockFactor(input: { shock: ShockShape; years: readonly Year[] }): Result<{
  phi: number[];
}> {
  const fault = checkShock(input.shock);
  return fault ?? { phi: input.years.map((year) => factorAt(input.shock, year)) };
}
