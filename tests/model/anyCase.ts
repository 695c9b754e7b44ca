import fc from 'fast-check';
import {
  isError,
  project,
  type Projection,
  type Result,
  type Scenario,
  type Series,
} from '../../model';
import { scenarioOf } from './anyComparison';
import { anySeries, horizonOf } from './anySeries';
import { frozen } from './freeze';

export function ok<T extends object>(result: Result<T>): T {
  if (isError(result)) throw new Error(result.error);
  return result;
}

/** A scenario with whatever levers and shocks it has, projected to some year. */
export const anyCase = anySeries.chain((series) =>
  fc
    .record({ scenario: scenarioOf(series, 'a'), to: horizonOf(series) })
    .map(({ scenario, to }) => ({ series, scenario, to })),
);

export const projected = (series: Series, scenario: Scenario, to: number): Projection =>
  ok(project(frozen(series), frozen(scenario), to));
