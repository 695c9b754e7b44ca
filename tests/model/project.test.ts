import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isError,
  isShare,
  levelsFor,
  levelsOf,
  newScenario,
  project,
  type Growth,
  type Point,
  type Projection,
  type Series,
} from '../../model';
import { anyConstant, growthOn } from './anyRule';
import { anySeries, everySeries, horizonOf, recordOf } from './anySeries';
import { bitsOf, frozen } from './freeze';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 400 });

/** A series, a rule it can carry and a horizon, projected with every band the rule may show. */
const anyProjection = anySeries.chain((series) =>
  fc
    .tuple(growthOn(series), horizonOf(series))
    .map(([growth, to]) => ({ series, growth, to, projection: projected(series, growth, to) })),
);

function projected(series: Series, growth: Growth, to: number): Projection {
  const band = levelsFor(series, growth);
  const projection = project(series, { ...newScenario('a', growth, series), band }, to);
  if (isError(projection)) throw new Error(`${series.id}: ${projection.error}`);
  return projection;
}

function ends({ points }: Projection): { first: Point; last: Point } {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) throw new Error('a projection has no points');
  return { first, last };
}

describe(project, () => {
  it('runs from the last observation to the horizon, one point a year', () => {
    fc.assert(
      fc.property(anyProjection, ({ series, to, projection }) => {
        const { last } = recordOf(series);
        const years = Array.from({ length: to - last + 1 }, (_, h) => last + h);
        expect(projection.points.map(({ year }) => year)).toEqual(years);
      }),
    );
  });

  it('shares only the last published value with the record', () => {
    fc.assert(
      fc.property(anyProjection, ({ series, projection }) => {
        const published = series.observations.at(-1);
        const [first, ...rest] = projection.points;
        expect(first).toMatchObject({ value: published?.value, status: published?.status });
        expect(rest.every(({ status }) => status === 'projected')).toBe(true);
      }),
    );
  });

  it('is the baseline where no lever and no shock is set', () => {
    fc.assert(
      fc.property(anyProjection, ({ projection }) => {
        expect(projection.points.map(({ value }) => value)).toEqual(
          projection.points.map(({ baseline }) => baseline),
        );
        expect(projection.summary.difference).toBe(0);
      }),
    );
  });

  it('never shrinks where the growth is raised, in any year', () => {
    const pair = fc.tuple(anyConstant, anyConstant);
    // A share would soon be more than the whole.
    const money = anySeries.filter((series) => !isShare(series));
    fc.assert(
      fc.property(money, pair, fc.integer({ min: 1, max: 50 }), (series, rules, years) => {
        const { last } = recordOf(series);
        const [low, high] = rules
          .map((rule) => ({ g: rule.kind === 'constant' ? rule.g : 0, rule }))
          .sort((a, b) => a.g - b.g)
          .map(({ g, rule }) => ({ g, path: projected(series, rule, last + years).points }));
        const steps = low?.path.map(({ value }, h) => (high?.path[h]?.value ?? NaN) - value) ?? [];
        expect(steps[0]).toBe(0);
        const wanted = (step: number) => (low?.g === high?.g ? step === 0 : step > 0);
        expect(steps.slice(1).every(wanted)).toBe(true);
      }),
    );
  });

  it('holds no number that is not finite, and no level that is not positive', () => {
    fc.assert(
      fc.property(anyProjection, ({ projection: { points, summary } }) => {
        const levels = points.flatMap(({ value, baseline, bands }) => [
          ...[value, baseline],
          ...bands.flatMap(({ lower, upper }) => [lower, upper]),
        ]);
        expect(levels.filter((level) => !(level > 0 && level < Infinity))).toEqual([]);
        const numbers = Object.values(summary).filter((value) => typeof value === 'number');
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('ends its summary where its points end', () => {
    fc.assert(
      fc.property(anyProjection, ({ projection }) => {
        const { first, last } = ends(projection);
        const { summary } = projection;
        expect(summary).toMatchObject({ year: last.year, value: last.value });
        const years = last.year - first.year;
        expect(summary.cagr === null).toBe(years === 0);
        if (summary.cagr === null) return;
        expect((first.value * (1 + summary.cagr) ** years) / last.value).toBeCloseTo(1, 9);
        expect(summary.doublingYears !== null).toBe(summary.cagr > 0);
      }),
    );
  });

  it('gives the same bits the second time, and leaves its inputs alone', () => {
    fc.assert(
      fc.property(anyProjection, ({ series, growth, to, projection }) => {
        const again = projected(frozen(structuredClone(series)), frozen({ ...growth }), to);
        expect(bitsOf(again)).toEqual(bitsOf(projection));
        expect(again).toEqual(projection);
      }),
    );
  });
});

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
