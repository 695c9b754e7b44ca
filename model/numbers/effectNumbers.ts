import { LIMITS } from '../query/limits';
import type { Lever, Scenario, Shock, Year } from '../types';
import { replaced, YEARS, type ScenarioNumber } from './scenarioNumber';

/** A shock takes less than everything; this is the most a query can write. */
const MOST_OF_A_PATH = 0.999999;

/**
 * The numbers of one lever; `full` and `gone` are its ramp and its fading-out as the years they
 * lead to. A lever without an end gets one as soon as a number of its end is set.
 */
export function leverNumbers(scenario: Scenario, i: number) {
  const lever = scenario.levers[i]!;
  const { kind, size, start, ramp } = lever;
  const end = lever.end ?? start + ramp - 1;
  const out = lever.out ?? 1;
  const key = (name: string) => `levers.${i}.${name}`;
  const set = (change: (value: number) => Partial<Lever>) => (value: number) => ({
    ...scenario,
    levers: replaced(scenario.levers, i, { ...lever, ...change(value) }),
  });
  return {
    size: {
      ...{ key: key('size'), quantity: kind === 'growth' ? 'points' : 'share', value: size },
      range: kind === 'growth' ? LIMITS.points : LIMITS.level,
      with: set((value) => ({ size: value })),
    },
    start: {
      ...{ key: key('start'), quantity: 'year', value: start },
      range: { min: YEARS.min, max: lever.end ?? YEARS.max },
      with: set((year) => ({ start: year })),
    },
    ramp: {
      ...{ key: key('ramp'), quantity: 'years', value: ramp, range: LIMITS.years },
      with: set((years) => ({ ramp: years })),
    },
    full: {
      ...{ key: key('full'), quantity: 'year', value: start + ramp - 1 },
      range: { min: start, max: start - 1 + LIMITS.years.max },
      with: set((year) => ({ ramp: year - start + 1 })),
    },
    end: {
      ...{ key: key('end'), quantity: 'year', value: end, range: { min: start, max: YEARS.max } },
      with: set((year) => ({ end: year, out })),
    },
    out: {
      ...{ key: key('out'), quantity: 'years', value: out, range: LIMITS.years },
      with: set((years) => ({ end, out: years })),
    },
    gone: {
      ...{ key: key('gone'), quantity: 'year', value: end + out },
      range: { min: end + 1, max: end + LIMITS.years.max },
      with: set((year) => ({ end, out: year - end })),
    },
  } satisfies Record<string, ScenarioNumber>;
}

/**
 * The numbers of one shock. What stays is never more than what it takes, and of a shock for ever
 * all of it stays, whatever it takes.
 */
export function shockNumbers(scenario: Scenario, i: number, last: Year) {
  const shock = scenario.shocks[i]!;
  const { year, depth, recovery, scar } = shock;
  const key = (name: string) => `shocks.${i}.${name}`;
  const set = (change: (value: number) => Partial<Shock>) => (value: number) => ({
    ...scenario,
    shocks: replaced(scenario.shocks, i, { ...shock, ...change(value) }),
  });
  const forEver = depth > 0 && scar === depth;
  return {
    depth: {
      ...{ key: key('depth'), quantity: 'share', value: depth },
      range: { min: forEver ? 0 : scar, max: MOST_OF_A_PATH },
      with: set((value) => ({ depth: value, scar: forEver ? value : scar })),
    },
    year: {
      ...{ key: key('year'), quantity: 'year', value: year },
      range: { ...YEARS, min: last + 1 },
      with: set((value) => ({ year: value })),
    },
    recovery: {
      ...{ key: key('recovery'), quantity: 'years', value: recovery, range: LIMITS.years },
      with: set((years) => ({ recovery: years })),
    },
    scar: {
      ...{ key: key('scar'), quantity: 'share', value: scar, range: { min: 0, max: depth } },
      with: set((value) => ({ scar: value })),
    },
  } satisfies Record<string, ScenarioNumber>;
}
