import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import {
  computeComparison,
  growthOfTotal,
  isError,
  newScenario,
  pairs,
  project,
  scenario as run,
  type Growth,
  type Projection,
  type Result,
} from '../../model';
import { anyLever, anyShock } from './anyEffect';
import { partsOn } from './anyRule';
import { horizonOf } from './anySeries';
import { bitsOf, frozen } from './freeze';
import { read } from './read';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 400 });

const trade = catalogue.series['trade']!;
const base = { year: 2018, value: 231.7 };

function ok<T extends object>(result: Result<T>): T {
  if (isError(result)) throw new Error(result.error);
  return result;
}

function projected(query: string): Projection {
  const { comparison, faults } = read(query);
  expect(faults).toEqual([]);
  const [first] = comparison.scenarios;
  return ok(project(trade, first!, comparison.to));
}

/** The rule of a query's first scenario. */
function ruleOf(query: string): Growth {
  return read(query).comparison.scenarios[0]!.growth;
}

/** Trade led by its parts, wherever the model can compute that. */
const anyLed = fc
  .record({ growth: partsOn(trade), to: horizonOf(trade) })
  .map(({ growth, to }) => ({
    growth,
    to,
    projection: project(frozen(trade), frozen(newScenario('a', growth, trade)), to),
  }))
  .filter((led): led is typeof led & { projection: Projection } => !isError(led.projection));

describe('a total that its parts lead', () => {
  it('comes to what a pocket calculator says', () => {
    const { summary, parts } = projected('a=parts&a.exports=3.3&a.imports=hold&to=2040');
    const [exports, imports] = [(231.7 * 117.7) / 229, (231.7 * 111.3) / 229];
    expect(summary.value).toBeCloseTo(exports * 1.033 ** 22 + imports, 9);
    expect(parts).toMatchObject([
      { id: 'exports', share: expect.closeTo(117.7 / 229, 12) as number, split: { year: 2013 } },
      { id: 'imports', share: expect.closeTo(111.3 / 229, 12) as number, split: { value: 111.3 } },
    ]);
  });

  it('starts from the published total itself, split as in the last year known of every part', () => {
    fc.assert(
      fc.property(anyLed, ({ projection: { points, parts } }) => {
        expect(points[0]).toMatchObject({ ...base, baseline: 231.7, status: 'published' });
        const [exports, imports] = parts.map((part) => part.points[0]!.value);
        expect(exports! + imports!).toBe(231.7);
        expect(exports! / imports!).toBeCloseTo(117.7 / 111.3, 12);
      }),
    );
  });

  it('is the sum of its parts in every year, to the bit', () => {
    fc.assert(
      fc.property(anyLed, ({ projection: { points, parts } }) => {
        for (const [h, { year, baseline }] of points.entries()) {
          const sum = parts.reduce((total, part) => total + part.points[h]!.value, 0);
          expect(baseline).toBe(sum);
          expect(parts.map((part) => part.points[h]!.year)).toEqual([year, year]);
        }
        expect(parts.map((part) => part.points.length)).toEqual([points.length, points.length]);
      }),
    );
  });

  it('grows as its parts do, weighted by last year’s shares', () => {
    fc.assert(
      fc.property(anyLed, ({ projection: { points, parts } }) => {
        for (let h = 1; h < points.length; h++) {
          const before = parts.map((part) => part.points[h - 1]!.value);
          const growth = parts.map((part, i) => part.points[h]!.value / before[i]! - 1);
          const { g } = ok(growthOfTotal({ parts0: before, growth }));
          const own = points[h]!.baseline / points[h - 1]!.baseline - 1;
          expect(Math.abs(own - g)).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(g)));
        }
      }),
    );
  });

  it('has in every part the path of that part’s rule, from its own record', () => {
    fc.assert(
      fc.property(anyLed, ({ growth, to, projection: { parts } }) => {
        for (const [i, { id, points }] of parts.entries()) {
          const start = { year: base.year, value: points[0]!.value };
          const rule = growth.parts[i]!;
          const observations = pairs(trade.parts[i]!);
          const alone = ok(run({ base: start, horizon: to, baseline: rule.growth, observations }));
          expect(rule.id).toBe(id);
          expect(bitsOf(points.map(({ value }) => value))).toEqual(bitsOf(alone.baseline));
        }
      }),
    );
  });

  it('is the base of levers and shocks, whose contributions sum to the difference', () => {
    const effects = fc.record({
      levers: fc.array(anyLever(trade), { maxLength: 3 }),
      shocks: fc.array(anyShock(trade), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(anyLed, effects, ({ growth, to, projection: plain }, { levers, shocks }) => {
        const scenario = { ...newScenario('a', growth, trade), levers, shocks };
        const moved = project(trade, scenario, to);
        if (isError(moved)) return;
        const baselines = ({ points }: Projection) => points.map(({ baseline }) => baseline);
        expect(baselines(moved)).toEqual(baselines(plain));
        expect(moved.parts).toEqual(plain.parts);
        const { contributions, difference, value, baseline } = moved.summary;
        const sum = contributions.reduce((total, part) => total + part.value, 0);
        const size = contributions.reduce((most, part) => Math.max(most, Math.abs(part.value)), 0);
        expect(Math.abs(sum - difference)).toBeLessThanOrEqual(1e-11 * (value + baseline + size));
      }),
    );
  });

  it('says what it assumes, shows no range, and leaves every other rule without parts', () => {
    const codes = ({ warnings }: Projection) => warnings.map(({ code }) => code);
    const led = projected('a=parts&a.exports=3.3&to=2030');
    expect(codes(led)).toEqual(['W_PARTS_SPLIT']);
    expect(led.points.flatMap(({ bands }) => bands)).toEqual([]);
    expect(codes(projected('a=parts&a.imports=trend&to=2030'))).toEqual([
      ...['W_FEW_POINTS', 'W_PARTS_SPLIT'],
    ]);
    for (const rule of ['3.3', 'trend', 'hold', 'target_500_2040']) {
      const { parts, warnings } = projected(`a=${rule}&to=2040`);
      expect(parts).toEqual([]);
      expect(warnings.map(({ code }) => code)).not.toContain('W_PARTS_SPLIT');
    }
  });

  it('asked for a range, says that it has none', () => {
    const greedy = { ...newScenario('a', ruleOf('a=parts'), trade), band: [0.5] as const };
    const { points, warnings } = ok(project(trade, greedy, 2030));
    expect(points.flatMap(({ bands }) => bands)).toEqual([]);
    expect(warnings.map(({ code }) => code)).toContain('W_NO_RANGE');
  });

  it('is split otherwise where an alternative stands in for a printed figure', () => {
    const { comparison, faults } = read('alt=A2-030&a=parts&a.exports=1&to=2019');
    expect(faults).toEqual([]);
    const [projection] = computeComparison(comparison, catalogue).projections;
    expect(projection?.parts[0]?.share).toBeCloseTo(117.7 / 240.9, 12);
    expect(projection?.parts[1]?.split).toMatchObject({ value: 123.2, printed: 111.3 });
  });

  it('names the sources of its parts beside its own', () => {
    const elsewhere = trade.parts.map((part) => ({
      ...part,
      observations: part.observations.map((one) => ({ ...one, source: 'asean-meti-2015' })),
    }));
    const series = { ...catalogue.series, trade: { ...trade, parts: elsewhere } };
    const { sources } = catalogue;
    const known = {
      ...sources,
      'asean-meti-2015': { ...sources['kim-2021']!, id: 'asean-meti-2015' },
    };
    const sourcesOf = (query: string) =>
      computeComparison(read(query).comparison, {
        ...catalogue,
        series,
        sources: known,
      }).sources.map(({ id }) => id);
    expect(sourcesOf('a=3')).toEqual(['kim-2021']);
    expect(sourcesOf('a=3&b=parts')).toEqual(['kim-2021', 'asean-meti-2015']);
  });
});
