import type { CitedPreset } from '../../data/citePresets';
import { LIMITS, type Lever, type Shock, type Year } from '../../model';
import { clamped } from '../state/clamped';

type LeverPreset = Exclude<CitedPreset, { kind: 'shock' }>;
type ShockPreset = Extract<CitedPreset, { kind: 'shock' }>;

/** Where a lever or shock begins that somebody adds while looking at a year. */
export interface Moment {
  /** The year under inspection. */
  year: Year;
  /** The last published year, and the last year shown. */
  last: Year;
  to: Year;
}

/** What a lever begins as, from a preset or as one's own. */
export function startLever(preset: CitedPreset | null, moment: Moment): Lever {
  return preset && preset.kind !== 'shock' ? leverFromPreset(preset, moment) : ownLever(moment);
}

/** What a shock begins as, from a preset or as one's own. */
export function startShock(preset: CitedPreset | null, moment: Moment): Shock {
  return preset?.kind === 'shock' ? shockFromPreset(preset, moment) : ownShock(moment);
}

/** A lever of a preset's central size, in full before the chart ends where that can be. */
export function leverFromPreset(preset: LeverPreset, moment: Moment): Lever {
  const { kind, id, central: size, until } = preset;
  const start = preset.start ?? beginning(moment, preset.ramp ?? 1);
  const ramp = preset.ramp ?? (until === null ? 1 : until - start + 1);
  return { ...PLAIN, kind, id, size, start, ramp: clamped(ramp, LIMITS.years) };
}

/** A lever of one's own: two per cent within five years. */
export function ownLever(moment: Moment): Lever {
  const ramp = 5;
  return { ...PLAIN, kind: 'level', id: 'level', size: 0.02, start: beginning(moment, ramp), ramp };
}

/** A shock of a preset's central numbers in the year under inspection. */
export function shockFromPreset(preset: ShockPreset, moment: Moment): Shock {
  const { id, central: depth, recovery, scar } = preset;
  const numbers = { depth, recovery: recovery.central, scar: scar.central };
  return { id, year: beginning(moment, 1), ...numbers, label: null };
}

/** A shock of one's own: a tenth, recovered in two years. */
export function ownShock(moment: Moment): Shock {
  const numbers = { depth: 0.1, recovery: 2, scar: 0 };
  return { id: 'shock', year: beginning(moment, 1), ...numbers, label: null };
}

/** The same effect as points of growth a year, for as many years as it took to phase in. */
export function asPoints(lever: Lever): Lever {
  const { size, start, ramp } = lever;
  const points = toHundredth((1 + size) ** (1 / ramp) - 1);
  return {
    ...lever,
    ...{ kind: 'growth', id: 'points', size: clamped(points, LIMITS.points) },
    ...{ ramp: 1, end: start + ramp - 1, out: 1 },
  };
}

/** The same effect as a level reached by the end of it, or of the chart where it has none. */
export function asLevel(lever: Lever, to: Year): Lever {
  const { size, start, end } = lever;
  const ramp = clamped((end ?? to) - start + 1, LIMITS.years);
  const level = toHundredth((1 + size) ** ramp - 1);
  return {
    ...lever,
    ...{ kind: 'level', id: 'level', size: clamped(level, LIMITS.level) },
    ...{ ramp, end: null, out: null },
  };
}

const PLAIN = { end: null, out: null, label: null } as const;

/** The year under inspection, moved so that so many years of it fit on the chart. */
function beginning({ year, last, to }: Moment, years: number): Year {
  return Math.max(last + 1, Math.min(year, to - years + 1));
}

/** A fraction as hundredths of a per cent. */
function toHundredth(fraction: number): number {
  return Math.round(fraction * 10_000) / 10_000;
}
