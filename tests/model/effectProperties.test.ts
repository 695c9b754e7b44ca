import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isError, isShare, project } from '../../model';
import { anyLever, anyShock } from './anyEffect';
import { growthOn } from './anyRule';
import { anySeries, recordOf } from './anySeries';
import { anyCase, projected } from './anyCase';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 400 });

describe('levers and shocks', () => {
  it('change nothing at size nought', () => {
    fc.assert(
      fc.property(anyCase, ({ series, scenario, to }) => {
        const levers = scenario.levers.map((lever) => ({ ...lever, size: 0 }));
        const shocks = scenario.shocks.map((shock) => ({ ...shock, depth: 0, scar: 0 }));
        const { points, summary } = projected(series, { ...scenario, levers, shocks }, to);
        for (const { value, baseline } of points) {
          expect(Math.abs(value - baseline)).toBeLessThanOrEqual(1e-12 * baseline);
        }
        expect(summary.contributions.every(({ value }) => value === 0)).toBe(true);
      }),
    );
  });

  it('never lower the path where a size is raised, nor raise it where a shock deepens', () => {
    const larger = anySeries
      .filter((series) => !isShare(series))
      .chain((series) =>
        fc.record({
          series: fc.constant(series),
          // A target would take back what a lever adds.
          growth: growthOn(series).filter(({ kind }) => kind !== 'target'),
          lever: anyLever(series),
          shock: anyShock(series),
          more: fc.double({ min: 0, max: 0.2, noNaN: true }),
        }),
      );
    fc.assert(
      fc.property(larger, ({ series, growth, lever, shock, more }) => {
        const { last } = recordOf(series);
        const path = (size: number, depth: number) => {
          const levers = [{ ...lever, size }];
          const shocks = [{ ...shock, depth, scar: 0 }];
          const rest = { id: 'a' as const, name: null, band: [], hidden: false };
          const assumed = { ...rest, growth, levers, shocks };
          return project(series, assumed, last + 40);
        };
        const low = path(lever.size, 0.1);
        const [high, deep] = [path(lever.size + more, 0.1), path(lever.size, 0.1 + more)];
        if (isError(low) || isError(high) || isError(deep)) return;
        low.points.forEach(({ value }, h) => {
          expect(high.points[h]!.value).toBeGreaterThanOrEqual(value * (1 - 1e-13));
          expect(deep.points[h]!.value).toBeLessThanOrEqual(value * (1 + 1e-13));
        });
      }),
    );
  });

  it('leave their inputs as they were, and give the same the second time', () => {
    fc.assert(
      fc.property(anyCase, ({ series, scenario, to }) => {
        const before = JSON.stringify([series, scenario]);
        const once = JSON.stringify(projected(series, scenario, to));
        expect(JSON.stringify(projected(series, scenario, to))).toBe(once);
        expect(JSON.stringify([series, scenario])).toBe(before);
      }),
    );
  });

  it('give every point the status of a scenario, and none without them', () => {
    fc.assert(
      fc.property(anyCase, ({ series, scenario, to }) => {
        const { points } = projected(series, scenario, to);
        const assumed = scenario.levers.length + scenario.shocks.length > 0;
        const status = assumed ? 'scenario' : 'projected';
        expect(points.slice(1).every((point) => point.status === status)).toBe(true);
      }),
    );
  });

  it('keep bands inside one another and round the path they move', () => {
    fc.assert(
      fc.property(anyCase, ({ series, scenario, to }) => {
        for (const { bands, value, year } of projected(series, scenario, to).points) {
          if (year === recordOf(series).last) continue;
          bands.forEach(({ lower, upper }, i) => {
            const inner = bands[i - 1] ?? { lower: value, upper: value };
            expect(lower).toBeLessThanOrEqual(inner.lower * (1 + 1e-12));
            expect(upper).toBeGreaterThanOrEqual(inner.upper * (1 - 1e-12));
          });
        }
      }),
    );
  });
});
