import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decompose,
  displayContributions,
  goalBaselineGrowth,
  goalLever,
  isError,
  isShare,
  LIMITS,
  pairs,
  parseGrowth,
  project,
  scenario as run,
  serializeGrowth,
  splitOf,
  yearReached,
  type Projection,
  type Result,
  type Scenario,
  type Series,
} from '../../model';
import {
  anyLever,
  anySeries,
  anyShock,
  growthOn,
  horizonOf,
  recordOf,
  scenarioOf,
} from './arbitrary';
import { frozen } from './freeze';

fc.configureGlobal({ numRuns: 400 });

function ok<T extends object>(result: Result<T>): T {
  if (isError(result)) throw new Error(result.error);
  return result;
}

/** A scenario with whatever levers and shocks it has, projected to some year. */
const anyCase = anySeries.chain((series) =>
  fc
    .record({ scenario: scenarioOf(series, 'a'), to: horizonOf(series) })
    .map(({ scenario, to }) => ({ series, scenario, to })),
);

const projected = (series: Series, scenario: Scenario, to: number): Projection =>
  ok(project(frozen(series), frozen(scenario), to));

describe('contributions', () => {
  it('sum to the difference, to the last digits a double has', () => {
    fc.assert(
      fc.property(anyCase, ({ series, scenario, to }) => {
        const { summary } = projected(series, scenario, to);
        const sum = summary.contributions.reduce((total, { value }) => total + value, 0);
        const size = summary.contributions.reduce(
          (largest, { value }) => Math.max(largest, Math.abs(value)),
          summary.value + summary.baseline,
        );
        expect(Math.abs(sum - summary.difference)).toBeLessThanOrEqual(1e-11 * size);
        const given = [...scenario.levers, ...scenario.shocks].map(({ id }) => id);
        expect(summary.contributions.map(({ id }) => id)).toEqual(given);
      }),
    );
  });

  it('add up as displayed, each within one step of what it is', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 3 }), ({ series, scenario, to }, decimals) => {
        const { summary } = projected(series, scenario, to);
        const values = summary.contributions.map(({ value }) => value);
        const largest = Math.max(summary.value, summary.baseline, ...values.map(Math.abs));
        fc.pre(values.length > 0 && largest < 1e9);
        const { value, baseline } = summary;
        const shown = displayContributions(values, value, baseline, decimals);
        const steps = 10 ** decimals;
        const units = (x: number) => Math.round(x * steps);
        expect(shown.contributions.reduce((sum, x) => sum + units(x), 0)).toBe(units(shown.delta));
        expect(units(shown.scenario) - units(shown.baseline)).toBe(units(shown.delta));
        shown.contributions.forEach((x, i) => {
          expect(Math.abs(x - values[i]!)).toBeLessThanOrEqual((1 + 1e-6) / steps);
        });
      }),
    );
  });

  it('do not depend on the order of levers', () => {
    fc.assert(
      fc.property(anyCase, ({ series, scenario, to }) => {
        const turned = { ...scenario, levers: scenario.levers.toReversed() };
        const [one, other] = [scenario, turned].map((each) => projected(series, each, to).summary);
        const back = other?.contributions
          .slice(0, scenario.levers.length)
          .toReversed()
          .map(({ value }) => value);
        one?.contributions.slice(0, scenario.levers.length).forEach(({ value }, i) => {
          const size = Math.abs(value) + one.value + one.baseline;
          expect(Math.abs(value - (back?.[i] ?? NaN))).toBeLessThanOrEqual(1e-11 * size);
        });
      }),
    );
  });
});

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
          const assumed = { id: 'a' as const, name: null, growth, levers, shocks, band: [] };
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

describe(decompose, () => {
  it('says of a year what a projection to that year says', () => {
    fc.assert(
      fc.property(anyCase, ({ series, scenario, to }) => {
        const ids = [...scenario.levers, ...scenario.shocks].map(({ id }) => id);
        fc.pre(new Set(ids).size === ids.length);
        const base = series.observations.at(-1)!;
        const found = ok(
          decompose({
            base: { year: base.year, value: base.value },
            horizon: Math.min(to + 3, base.year + LIMITS.horizonYears),
            baseline: scenario.growth,
            levers: scenario.levers,
            shocks: scenario.shocks,
            observations: pairs(series),
            parts: (splitOf(series)?.observations ?? []).map(({ value }, i) => ({
              ...{ id: series.parts[i]!.id, weight: value },
              observations: pairs(series.parts[i]!),
            })),
            year: to,
          }),
        );
        const { summary } = projected(series, scenario, to);
        const byId = summary.contributions.map(({ id, value }) => [id, value] as const);
        expect(found.contributions).toEqual(Object.fromEntries(byId));
        expect(found.delta).toBe(summary.difference);
      }),
    );
  });
});

describe(parseGrowth, () => {
  it('reads back every rule whose numbers stand in one word', () => {
    const rules = anySeries.chain(growthOn).filter(({ kind }) => kind !== 'parts');
    fc.assert(
      fc.property(rules, (growth) => {
        expect(parseGrowth(serializeGrowth(frozen(growth)))).toEqual(growth);
      }),
    );
  });
});
