import { compose, type Run } from './compose/compose';
import type { ScenarioInput } from './compose/input';
import { pairs } from './growth/observations';
import type { PartInput } from './growth/partsPath';
import { splitOf } from './splitOf';
import type { Result, Scenario, Series, Year } from './types';
import { isError } from './types';

/** What follows from a scenario's assumptions, before anything is made of the run. */
export type Assumptions = Pick<Scenario, 'growth' | 'levers' | 'shocks'>;

/** A run of the engine on a series beside what it was given; the codes of the engine. */
export function runScenario(
  series: Series,
  { growth, levers, shocks }: Assumptions,
  horizon: Year,
): Result<{ input: ScenarioInput; run: Run }> {
  const last = series.observations.at(-1);
  if (!last) return { error: 'E_OBS_COUNT' };
  const input: ScenarioInput = {
    base: { year: last.year, value: last.value },
    horizon,
    baseline: growth,
    levers,
    shocks,
    observations: pairs(series),
    parts: growth.kind === 'parts' ? partsOf(series) : [],
  };
  const run = compose(input);
  if (isError(run)) return run;
  const beyond = isShare(series) ? wholeReached(run) : -1;
  return beyond < 0 ? { input, run } : { error: 'E_SHARE_RANGE', year: last.year + beyond };
}

/** The parts that may lead a series, weighed by their latest split; none where none is known. */
function partsOf(series: Series): PartInput[] {
  const split = splitOf(series);
  if (!split) return [];
  return series.parts.map((part, i) => ({
    id: part.id,
    weight: split.observations[i]!.value,
    observations: pairs(part),
  }));
}

/** Whether a series is a share of something, in per cent. */
export function isShare({ unit }: Series): boolean {
  return unit.startsWith('%');
}

/** The first year, counted from the last observation, in which a share would be the whole or more. */
function wholeReached({ baseline, scenario }: Run): number {
  return scenario.findIndex((value, h) => value >= 100 || baseline[h]! >= 100);
}
