import { cagr, doublingTime } from './growth/cagr';
import { pairs } from './growth/observations';
import { bandMaker, levelsFor } from './range/bands';
import { scenario as runScenario } from './scenario';
import type {
  Point,
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
 * after the last observation comes from. Pure; full precision; carries its inputs.
 */
export function project(series: Series, scenario: Scenario, horizon: Year): Result<Projection> {
  const last = series.observations.at(-1);
  if (!last) return { error: 'E_OBS_COUNT' };
  const run = runScenario({
    base: { year: last.year, value: last.value },
    horizon,
    baseline: scenario.growth,
    observations: pairs(series),
  });
  if (isError(run)) return run;

  const allowed = levelsFor(series, scenario.growth);
  const levels = scenario.band.filter((level) => allowed.includes(level));
  const bandsAt = bandMaker(series, scenario.growth, levels);
  const assumed = scenario.levers.length + scenario.shocks.length > 0 ? 'scenario' : 'projected';
  const points = run.scenario.map((value, h): Point => ({
    year: last.year + h,
    value,
    baseline: run.baseline[h]!,
    status: h === 0 ? last.status : assumed,
    bands: h === 0 ? [] : bandsAt(h, value),
  }));
  const codes: WarningCode[] = [...run.warnings];
  if (levels.length < scenario.band.length) {
    codes.push(series.behaviour === 'reverts' && allowed.length === 0 ? 'W_REVERTS' : 'W_NO_RANGE');
  }
  const warnings = codes.map((code): Warning => ({ code, scenario: scenario.id }));
  return { series, scenario, points, summary: summarise(points), warnings };
}

function summarise(points: readonly Point[]): Summary {
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
  };
}
