import { describe, expect, it } from 'vitest';
import { project } from '../../model';
import { computedFrom } from './parsed';
import { QUERIES } from './splits';

describe('a path to a nearer horizon', () => {
  it.each(QUERIES)('is the beginning of the same path: %s', (query) => {
    const { projections } = computedFrom(query);
    for (const { scenario, series, points, presets } of projections) {
      const nearer = project(series, scenario, 2026, presets);
      if ('error' in nearer) throw new Error(nearer.error);
      expect(nearer.points.map(({ value }) => value)).toEqual(
        points.slice(0, nearer.points.length).map(({ value }) => value),
      );
    }
  });
});
