import { checkLever, weightAt, type LeverInput } from '../levers/weight';
import { checkShock, factorAt, type ShockInput } from '../shocks/shockFactor';
import type { Lever, Result, Year } from '../types';

/**
 * One lever or shock, year by year from the last observation (index 0): a growth lever as what it
 * adds to growth, everything else as the factor it multiplies the trend by.
 */
export interface Effect {
  id: string;
  kind: Lever['kind'] | 'shock';
  label: string | null;
  /** Where it stands among the levers, then the shocks. */
  place: number;
  values: number[];
}

/** What the growth levers add to each year's growth, in their order; `E_RANGE` for a bad shape. */
export function additionsOf(
  levers: readonly LeverInput[],
  from: Year,
  to: Year,
): Result<readonly Effect[]> {
  const effects: Effect[] = [];
  for (const [place, lever] of levers.entries()) {
    if (lever.kind !== 'growth') continue;
    const fault = checkLever(lever);
    if (fault) return fault;
    const values = [0];
    // a_t = s·w(t).
    for (let year = from + 1; year <= to; year++) values.push(lever.size * weightAt(lever, year));
    effects.push({ ...nameOf(lever), kind: 'growth', place, values });
  }
  return effects;
}

/**
 * The factors of level levers, then of shocks, each in their order. `E_RANGE` where a lever's shape
 * is bad or it would leave nothing, `E_SHOCK` for a shock's shape, `E_KIND` for an unknown lever.
 */
export function factorsOf(
  levers: readonly LeverInput[],
  shocks: readonly ShockInput[],
  from: Year,
  to: Year,
): Result<readonly Effect[]> {
  const effects: Effect[] = [];
  for (const [place, lever] of levers.entries()) {
    if (lever.kind === 'growth') continue;
    if (lever.kind !== 'level') return { error: 'E_KIND', field: 'lever' };
    const fault = checkLever(lever);
    if (fault) return fault;
    const values = [1];
    for (let year = from + 1; year <= to; year++) {
      // M_t = 1 + λ·w(t).
      const factor = 1 + lever.size * weightAt(lever, year);
      if (!(factor > 0)) return { error: 'E_RANGE', field: 'lever', year };
      values.push(factor);
    }
    effects.push({ ...nameOf(lever), kind: 'level', place, values });
  }
  for (const [i, shock] of shocks.entries()) {
    const fault = checkShock(shock);
    if (fault) return fault;
    const values = [1];
    for (let year = from + 1; year <= to; year++) values.push(factorAt(shock, year));
    effects.push({ ...nameOf(shock), kind: 'shock', place: levers.length + i, values });
  }
  return effects;
}

function nameOf({ id, label = null }: { id: string; label?: string | null }) {
  return { id, label };
}
