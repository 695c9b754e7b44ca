import type { Computation } from '../../model';
import { lookOf } from '../theme';
import { pathOf } from './pathOf';
import { xOf, yOf } from './position';
import { pathsScenario } from './pathsScenario';
import { possiblePaths } from './possiblePaths';
import type { ChartLayout, PathShape } from './types';

/** How far beyond the plot a path is followed, in heights of it: no renderer draws every number. */
const BEYOND = 20;

/** Possible paths of the scenario that has them, cut by the plot as ranges are. */
export function layOutPaths(
  computation: Computation,
  frame: Pick<ChartLayout, 'domain' | 'plot'>,
): PathShape[] {
  const projection = pathsScenario(computation);
  if (!projection) return [];
  const { plot } = frame;
  const beyond = BEYOND * (plot.bottom - plot.top);
  const first = projection.points[0]!.year;
  const place = (level: number, h: number) => ({
    x: xOf(frame, first + h),
    y: Math.min(Math.max(yOf(frame, level), plot.top - beyond), plot.bottom + beyond),
  });
  return possiblePaths(computation).map((levels) => ({
    look: lookOf(projection.scenario),
    path: pathOf(levels.map(place)),
  }));
}
