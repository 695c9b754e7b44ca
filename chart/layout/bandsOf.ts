import type { Projection } from '../../model';
import { lookOf } from '../theme';
import { shapeOf } from './pathOf';
import { xOf, yOf } from './position';
import type { BandShape, ChartLayout } from './types';

type Frame = Pick<ChartLayout, 'domain' | 'plot'>;

/** The ranges of a scenario as closed shapes, the widest first so that narrower ones lie on top. */
export function bandsOf(projection: Projection, frame: Frame): BandShape[] {
  const { scenario } = projection;
  return [...scenario.band].reverse().flatMap((level): BandShape[] => {
    const path = bandPath(projection, level, frame);
    return path ? [{ scenario: scenario.id, look: lookOf(scenario), level, path }] : [];
  });
}

function bandPath({ points, series }: Projection, level: number, frame: Frame): string {
  const ends = points.flatMap(({ year, value, bands }, h) => {
    const band = bands.find((candidate) => candidate.level === level);
    // A drifting range opens at the last figure; a range around a mean has no opening.
    if (!band && (h > 0 || series.behaviour !== 'drifts')) return [];
    const at = (end = value) => ({ x: xOf(frame, year), y: yOf(frame, end) });
    return [{ upper: at(band?.upper), lower: at(band?.lower) }];
  });
  const edge = (side: 'upper' | 'lower') => ends.map((one) => one[side]);
  return shapeOf(edge('upper'), edge('lower'));
}
