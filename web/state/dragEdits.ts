import {
  goalBaselineGrowth,
  isError,
  LIMITS,
  shockFactor,
  type Comparison,
  type Growth,
  type Projection,
  type Year,
} from '../../model';
import { growthOf } from '../../chart/text/scenarioWords';
import { clamped } from './clamped';
import { changeEffect, setGrowth } from './edits';

/** Changes a hand makes by moving something on the chart; each returns a change of a comparison. */
export type Edit = (comparison: Comparison) => Comparison;

/** A place on the chart as the axes name it. */
export interface Spot {
  year: Year;
  value: number;
}

/** Deeper than this a shock leaves next to nothing. */
const DEEPEST = 0.99;

/** Sets the constant growth, to 0.01 %, with which a scenario ends at a level, levers and shocks as they are. */
export function endAt(projection: Projection, value: number): Edit {
  return withGrowth(projection, { kind: 'constant', g: growthTo(projection, value) });
}

/** Changes the growth a year by so many tenths of a per cent, whatever rule it came from. */
export function growthBy(projection: Projection, tenths: number): Edit {
  const g = Math.round(growthOf(projection.rule, projection.series) * 1000 + tenths) / 1000;
  return withGrowth(projection, { kind: 'constant', g: clamped(g, LIMITS.growth) });
}

/** Makes a scenario reach a level, to three digits, in a year after the last figure and within the chart. */
export function targetAt(projection: Projection, { year, value }: Spot): Edit {
  const { first, end } = spanOf(projection);
  const goal = clamped(roundedLevel(value), { min: 0.0001, max: LIMITS.money.max });
  const within = clamped(year, { min: first + 1, max: end });
  return withGrowth(projection, { kind: 'target', year: within, value: goal });
}

/** Moves the target of a scenario by ticks and years; what has none yet gets the end of its line. */
export function targetBy(projection: Projection, ticks: number, years: number): Edit {
  const { growth } = projection.scenario;
  const { end } = spanOf(projection);
  const from: Spot =
    growth.kind === 'target'
      ? growth
      : { year: end, value: roundedLevel(projection.summary.value) };
  return targetAt(projection, {
    year: from.year + years,
    value: from.value + ticks * tickOf(from.value),
  });
}

/** Puts the trough of a shock where the hand is, to 0.1 %; never shallower than what it leaves for ever. */
export function troughAt(projection: Projection, index: number, { year, value }: Spot): Edit {
  const shock = projection.scenario.shocks[index]!;
  const { first, end } = spanOf(projection);
  const when = clamped(year, { min: first + 1, max: end });
  const factor = shockFactor({ shock, years: [when] });
  const left = isError(factor) ? 1 : factor.phi[0]!;
  const without = projection.points[when - first]!.value / left;
  return withShock(projection, index, when, 1 - value / without);
}

/** Moves a trough by a part of the path and by years. */
export function troughBy(
  projection: Projection,
  index: number,
  deeper: number,
  years: number,
): Edit {
  const { year, depth } = projection.scenario.shocks[index]!;
  const { first, end } = spanOf(projection);
  const when = clamped(year + years, { min: first + 1, max: end });
  return withShock(projection, index, when, depth + deeper);
}

/** Makes a lever begin in a year after the last figure, within the chart, not after its own end. */
export function startAt(projection: Projection, index: number, year: Year): Edit {
  const { first, end } = spanOf(projection);
  const until = projection.scenario.levers[index]!.end ?? end;
  const start = clamped(year, { min: first + 1, max: Math.max(Math.min(until, end), first + 1) });
  const { id } = projection.scenario;
  return (comparison) => changeEffect(comparison, id, 'levers', index, { start });
}

/** The step of a level's third digit: 1 for 474, 10 for 1,234. */
function tickOf(value: number): number {
  return 10 ** (Math.floor(Math.log10(value)) - 2);
}

function roundedLevel(value: number): number {
  return Number(value.toPrecision(3));
}

function growthTo({ scenario, series, points }: Projection, target: number): number {
  const { year, value } = series.observations.at(-1)!;
  const solved = goalBaselineGrowth({
    base: { year, value },
    horizon: points.at(-1)!.year,
    baseline: scenario.growth,
    levers: scenario.levers,
    shocks: scenario.shocks,
    target,
    year: points.at(-1)!.year,
  });
  const { min, max } = LIMITS.growth;
  if (isError(solved)) return target > value ? max : min;
  return clamped(Math.round(solved.g * 1e4) / 1e4, { min, max });
}

function withGrowth({ scenario }: Projection, growth: Growth): Edit {
  return (comparison) => setGrowth(comparison, scenario.id, growth);
}

function withShock(projection: Projection, index: number, year: Year, depth: number): Edit {
  const { id, shocks } = projection.scenario;
  const { scar } = shocks[index]!;
  const kept = clamped(Math.round(depth * 1000) / 1000, { min: scar, max: DEEPEST });
  return (comparison) => changeEffect(comparison, id, 'shocks', index, { year, depth: kept });
}

/** The last figure's year and the last year shown. */
function spanOf({ points }: Projection): { first: Year; end: Year } {
  return { first: points[0]!.year, end: points.at(-1)!.year };
}
