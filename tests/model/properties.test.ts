import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decompose,
  displayContributions,
  LIMITS,
  pairs,
  parseGrowth,
  serializeGrowth,
  splitOf,
} from '../../model';
import { growthOn } from './anyRule';
import { anySeries } from './anySeries';
import { frozen } from './freeze';
import { ok, anyCase, projected } from './anyCase';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 400 });

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
