import fc from 'fast-check';
import {
  isError,
  levelsFor,
  newScenario,
  project,
  type Growth,
  type Point,
  type Projection,
  type Series,
} from '../../model';
import { growthOn } from './anyRule';
import { anySeries, horizonOf } from './anySeries';

/** A series, a rule it can carry and a horizon, projected with every band the rule may show. */
export const anyProjection = anySeries.chain((series) =>
  fc
    .tuple(growthOn(series), horizonOf(series))
    .map(([growth, to]) => ({ series, growth, to, projection: projected(series, growth, to) })),
);

/** A series under a rule to a year, with every band the rule may show. */
export function projected(series: Series, growth: Growth, to: number): Projection {
  const band = levelsFor(series, growth);
  const projection = project(series, { ...newScenario('a', growth, series), band }, to);
  if (isError(projection)) throw new Error(`${series.id}: ${projection.error}`);
  return projection;
}

/** The first and the last point of a projection. */
export function ends({ points }: Projection): { first: Point; last: Point } {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) throw new Error('a projection has no points');
  return { first, last };
}
