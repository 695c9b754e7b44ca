import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isError, levelsFor, levelsOf, newScenario, project } from '../../model';
import { anyProjection, ends, projected } from './anyProjection';
import { everySeries, recordOf } from './anySeries';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 400 });

describe('the bands of a projection', () => {
  it('open at the last observation, lie inside one another and hold the path of a pace', () => {
    fc.assert(
      fc.property(anyProjection, ({ series, projection }) => {
        expect(ends(projection).first.bands).toEqual([]);
        for (const { bands, value } of projection.points) {
          bands.forEach(({ lower, upper }, i) => {
            expect(lower).toBeLessThanOrEqual(upper);
            const inner = bands[i - 1] ?? { lower: upper, upper: lower };
            expect(lower).toBeLessThanOrEqual(inner.lower);
            expect(upper).toBeGreaterThanOrEqual(inner.upper);
            if (series.behaviour === 'drifts') {
              expect(lower).toBeLessThanOrEqual(value);
              expect(upper).toBeGreaterThanOrEqual(value);
            }
          });
        }
      }),
    );
  });

  it('hold the average of a record that reverts, and stand round nothing else on it', () => {
    for (const series of everySeries.filter(({ behaviour }) => behaviour === 'reverts')) {
      const { last } = recordOf(series);
      const [mean, pace] = [
        projected(series, { kind: 'hold', level: 'gmean' }, last + 10),
        projected(series, { kind: 'constant', g: 0.03 }, last + 10),
      ];
      expect(pace.points.flatMap(({ bands }) => bands)).toEqual([]);
      for (const { value, bands } of mean.points.slice(1)) {
        expect(bands).toHaveLength(levelsOf(series).length);
        expect(bands.every(({ lower, upper }) => lower <= value && value <= upper)).toBe(true);
      }
    }
  });

  it('widen from year to year around a pace', () => {
    fc.assert(
      fc.property(anyProjection, ({ series, projection }) => {
        if (series.behaviour === 'reverts') return;
        const widths = projection.points
          .slice(1)
          .map(({ bands }) => bands.map(({ lower, upper }) => upper / lower));
        widths.slice(1).forEach((row, h) => {
          row.forEach((width, i) => expect(width).toBeGreaterThan(widths[h]?.[i] ?? Infinity));
        });
      }),
    );
  });

  it('are never more than the number of changes in the record supports', () => {
    const supported = (changes: number): readonly number[] => {
      if (changes < 3) return [];
      if (changes < 5) return [0.5];
      return changes < 10 ? [0.5, 0.8] : [0.5, 0.8, 0.95];
    };
    fc.assert(
      fc.property(anyProjection, ({ series, growth, to }) => {
        const most = supported(series.observations.length - 1);
        const greedy = { ...newScenario('a', growth, series), band: [0.5, 0.8, 0.95] as const };
        const projection = project(series, greedy, to);
        if (isError(projection)) throw new Error(projection.error);
        const shown = projection.points.flatMap(({ bands }) => bands.map(({ level }) => level));
        expect(shown.filter((level) => !most.includes(level))).toEqual([]);
        const codes = projection.warnings.map(({ code }) => code);
        expect(codes.some((code) => code === 'W_NO_RANGE' || code === 'W_REVERTS')).toBe(
          levelsFor(series, growth).length < 3,
        );
      }),
    );
  });
});
