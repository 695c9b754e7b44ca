import type { Computation, Projection } from '../../model';
import { lookOf } from '../theme';
import { shapeOf } from './pathOf';
import { xOf, yOf } from './position';
import type { BandShape, ChartLayout } from './types';

type Frame = Pick<ChartLayout, 'domain' | 'plot' | 'fontPx'>;

/** Ranges as closed shapes, the widest first so that narrower ones lie on top. */
export function layOutBands({ projections }: Computation, frame: Frame): BandShape[] {
  return projections.flatMap((projection) => {
    const { scenario } = projection;
    return [...scenario.band].reverse().flatMap((level): BandShape[] => {
      const path = bandPath(projection, level, frame);
      return path ? [{ scenario: scenario.id, look: lookOf(scenario), level, path }] : [];
    });
  });
}

function bandPath({ points, series }: Projection, level: number, frame: Frame): string {
  const rows = points.flatMap(({ year, value, bands }, h) => {
    const band = bands.find((candidate) => candidate.level === level);
    if (band) return [{ year, lower: band.lower, upper: band.upper }];
    // A drifting range opens at the last figure; a range around a mean has no opening.
    return h === 0 && series.behaviour === 'drifts' ? [{ year, lower: value, upper: value }] : [];
  });
  const edge = (end: 'lower' | 'upper') =>
    rows.map((row) => ({ x: xOf(frame, row.year), y: yOf(frame, row[end]) }));
  return shapeOf(edge('upper'), edge('lower'));
}
