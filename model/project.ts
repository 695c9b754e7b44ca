import { warningsOf } from './compose/scenario';
import { contributionsAt } from './decompose/contributions';
import { cagr, doublingTime } from './growth/cagr';
import { partProjections } from './partProjections';
import { bandMaker, levelsFor } from './range/bands';
import { runScenario } from './runScenario';
import type {
  Contribution,
  Point,
  PresetNote,
  Projection,
  Result,
  Scenario,
  Series,
  Summary,
  Warning,
  WarningCode,
  Year,
} from './types';
import { isError } from './types';

/**
 * What follows from one scenario on one series until the horizon: the only place where a value
 * after the last observation comes from. Pure; full precision; carries its inputs, of `presets`
 * those that it names.
 */
export function project(
  series: Series,
  scenario: Scenario,
  horizon: Year,
  presets: readonly PresetNote[] = [],
): Result<Projection> {
  const computed = runScenario(series, scenario, horizon);
  if (isError(computed)) return computed;
  const { run, input } = computed;

  const last = series.observations.at(-1)!;
  const { levers, shocks, growth, band } = scenario;
  const allowed = levelsFor(series, growth);
  const levels = band.filter((level) => allowed.includes(level));
  const bandsAt = bandMaker(series, growth, levels);
  const assumed = levers.length + shocks.length > 0 ? 'scenario' : 'projected';
  const points = run.scenario.map((value, h): Point => ({
    year: last.year + h,
    value,
    baseline: run.baseline[h]!,
    status: h === 0 ? last.status : assumed,
    bands: h === 0 ? [] : bandsAt(h, value),
  }));
  const parts = partProjections(series, run, last.year);
  const codes: WarningCode[] = warningsOf(run, input);
  if (growth.kind === 'target' && growth.value < last.value) codes.push('W_DECLINE_TARGET');
  if (levels.length < band.length) {
    codes.push(series.behaviour === 'reverts' && allowed.length === 0 ? 'W_REVERTS' : 'W_NO_RANGE');
  }
  if (parts.some(({ split }) => split.year !== last.year)) codes.push('W_PARTS_SPLIT');
  const ids = new Set([...levers, ...shocks].map(({ id }) => id));
  return {
    series,
    scenario,
    rule: run.rule,
    presets: presets.filter(({ id }) => ids.has(id)),
    points,
    parts,
    summary: summarise(points, contributionsAt(run, points.length - 1)),
    warnings: codes.map((code): Warning => ({ code, scenario: scenario.id })),
  };
}

function summarise(points: readonly Point[], parts: readonly Contribution[]): Summary {
  const first = points[0]!;
  const end = points.at(-1)!;
  const pace = cagr({ v0: first.value, v1: end.value, years: end.year - first.year });
  const growth = isError(pace) ? null : pace.g;
  const doubling = growth === null ? null : doublingTime({ g: growth });
  return {
    year: end.year,
    value: end.value,
    baseline: end.baseline,
    difference: end.value - end.baseline,
    cagr: growth,
    doublingYears:
      doubling && !isError(doubling) && doubling.kind === 'doubling' ? doubling.years : null,
    contributions: parts.map(({ id, kind, label, value }) => ({ id, kind, label, value })),
  };
}
