import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalBaselineGrowth, goalLever, scenario as run, yearReached } from '../../model';
import { ok, anyCase, projected } from './anyCase';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 400 });

describe('goals', () => {
  it('are reached by the growth that is found for them', () => {
    fc.assert(
      fc.property(anyCase, ({ series, scenario, to }) => {
        const { growth } = scenario;
        if (growth.kind !== 'target' || to < growth.year) return;
        const { points } = projected(series, scenario, to);
        const found = points.find(({ year }) => year === growth.year)?.value ?? NaN;
        expect(Math.abs(found - growth.value)).toBeLessThanOrEqual(1e-9 * growth.value);
      }),
    );
  });

  it('are found again from where they led', () => {
    const base = { year: 2018, value: 231.7 };
    const growth = fc.double({ min: -0.4, max: 0.4, noNaN: true });
    const lever = { kind: 'growth', id: 'x', start: 2021, ramp: 4 } as const;
    const cases = fc.tuple(
      growth,
      fc.double({ min: -0.09, max: 0.2, noNaN: true }),
      fc.integer({ min: 2024, max: 2060 }),
    );
    fc.assert(
      fc.property(cases, ([g, size, year]) => {
        const baseline = { kind: 'constant', g } as const;
        const input = { base, horizon: year, baseline, levers: [{ ...lever, size }] };
        const target = ok(run(input)).scenario.at(-1)!;
        expect(ok(goalBaselineGrowth({ ...input, target, year })).g).toBeCloseTo(g, 9);
        expect(ok(goalLever({ ...input, lever: 'x', target, year })).size).toBeCloseTo(size, 9);
        const reached = ok(yearReached({ ...input, target }));
        expect(reached.year).toBeLessThanOrEqual(year);
      }),
    );
  });
});
