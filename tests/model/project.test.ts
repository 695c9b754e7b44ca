import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShare, project } from '../../model';
import { anyProjection, ends, projected } from './anyProjection';
import { anyConstant } from './anyRule';
import { anySeries, recordOf } from './anySeries';
import { bitsOf, frozen } from './freeze';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 400 });

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
