import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import {
  attemptComparison,
  backtest,
  computeComparison,
  exp,
  figureUses,
  isError,
  log,
  project,
  scenario,
  seedOfText,
  type BacktestMethod,
  type Obs,
  type Scenario,
  type Series,
  type Comparison,
} from '../../model';
import { spreadOf } from '../../model/range/spread';
import { frozen } from './freeze';
import { read } from './read';

const trade = catalogue.series['trade']!;
const plain: Scenario = {
  ...{ id: 'a', name: null, levers: [], shocks: [], band: [] },
  growth: { kind: 'constant', g: 0.03 },
};

/** Query, then of its one fault: parameter, code, field, and what stands in its place. */
const effectFaults: readonly (readonly string[])[] = [
  ['a=3&a.lever=points_1', 'a.lever', 'UNREADABLE'],
  ['a=3&a.lever=points_1_2027_5_2030', 'a.lever', 'UNREADABLE'],
  ['a=3&a.lever=points_x_2027_5', 'a.lever', 'UNREADABLE'],
  ['a=3&a.lever=points_1_2027_5_x_2', 'a.lever', 'UNREADABLE'],
  ['a=3&a.lever=magic_1_2027_5', 'a.lever', 'E_KIND'],
  ['a=3&a.lever=points_1_2500_5', 'a.lever', 'E_YEAR', 'start'],
  ['a=3&a.lever=points_1_2027_5_2020_2', 'a.lever', 'E_RANGE', 'end'],
  ['a=3&a.lever=points_25_2027_5', 'a.lever', 'E_RANGE', 'size', 'points_20_2027_5'],
  ['a=3&a.lever=level_600_2027_5', 'a.lever', 'E_RANGE', 'size', 'level_500_2027_5'],
  ['a=3&a.lever=points_1_2027_0', 'a.lever', 'E_RANGE', 'ramp', 'points_1_2027_1'],
  ['a=3&a.lever=points_1_2027_5_2030_0', 'a.lever', 'E_RANGE', 'out', 'points_1_2027_5_2030_1'],
  ['a=3&a.shock=shock_10_2030_2', 'a.shock', 'UNREADABLE'],
  ['a=3&a.shock=shock_x_2030_2_0', 'a.shock', 'UNREADABLE'],
  ['a=3&a.shock=magic_10_2030_2_0', 'a.shock', 'E_KIND'],
  ['a=3&a.shock=shock_10_2018_2_0', 'a.shock', 'E_SHOCK', 'year'],
  ['a=3&a.shock=shock_10_2500_2_0', 'a.shock', 'E_YEAR', 'year'],
  ['a=3&a.shock=shock_100_2030_2_0', 'a.shock', 'E_SHOCK', 'depth'],
  ['a=3&a.shock=shock_10_2030_2_20', 'a.shock', 'E_SHOCK', 'scar'],
  ['a=3&a.shock=shock_10_2030_0_0', 'a.shock', 'E_SHOCK', 'recovery'],
  ['a=phased_2019', 'a', 'UNREADABLE'],
  ['a=phased_2019_x', 'a', 'UNREADABLE'],
  ['a=drawn_2025_x', 'a', 'UNREADABLE'],
  ['a=linear', 'a', 'UNREADABLE'],
  ['a=fading', 'a', 'UNREADABLE'],
  ['a=logistic', 'a', 'UNREADABLE'],
  ['a=target', 'a', 'UNREADABLE'],
  ['a=linear_1_2', 'a', 'UNREADABLE'],
  ['a=wish_1', 'a', 'UNREADABLE'],
  ['a=target_500_2018', 'a', 'E_HORIZON_ZERO'],
  ['a=target_900000_2019', 'a', 'E_UNREACHABLE'],
  ['a=logistic_5_100', 'a', 'E_CEILING'],
  ['a=phased_2025_1', 'a', 'E_SEGMENTS'],
  ['a=drawn_2010_260', 'a', 'E_ANCHORS'],
  ['a=linear_-30', 'a', 'E_NONPOSITIVE_PATH'],
  ['a=parts&a.exports=linear_-20', 'a.exports', 'E_NONPOSITIVE_PATH'],
  ['a=parts&a.exports=logistic_5_100', 'a.exports', 'E_CEILING'],
  ['a=parts&a.imports=phased_2025_1', 'a.imports', 'E_SEGMENTS'],
  ['a=parts&a.imports=drawn_2015_120', 'a.imports', 'E_ANCHORS'],
  ['a=parts&a.imports=fading_5_2_60', 'a.imports', 'E_RANGE', 'halfLife', 'fading_5_2_50'],
];

describe('what a query asks of the model in vain', () => {
  it.each(effectFaults)('is reported: %s', (query, parameter, code, field, used) => {
    const { faults } = read(query);
    expect(faults).toMatchObject([{ parameter, code }]);
    if (field !== undefined) expect(faults).toMatchObject([{ field }]);
    if (used !== undefined) expect(faults).toMatchObject([{ used }]);
  });

  it('names levers and shocks beyond the most there may be, and labels that are too long', () => {
    const codes = (query: string) => read(query).faults.map(({ code, field }) => [code, field]);
    const levers = Array.from({ length: 9 }, () => 'a.lever=points_0.1_2027_5').join('&');
    expect(codes(`a=3&${levers}`)).toEqual([['E_RANGE', undefined]]);
    expect(codes(`a=3&a.lever=points_1_2027_5*${'x'.repeat(61)}`)).toEqual([['E_RANGE', 'label']]);
  });

  it('is left out where no rule goes with it', () => {
    const levers = Array.from({ length: 6 }, () => '&a.lever=points_-20_2019_1').join('');
    const { comparison, faults } = read(`a=3${levers}&a.shock=shock_10_2030_2_0`);
    expect(faults.map(({ parameter }) => parameter)).toEqual(['a.lever', 'a.shock']);
    expect(comparison.scenarios).toMatchObject([{ levers: [], shocks: [] }]);
  });

  it('computes again only what has changed', () => {
    const { comparison } = read('a=3&b=trend&alt=A2-022');
    const before = computeComparison(comparison, catalogue);
    const again = (next: Comparison) => attemptComparison(next, catalogue, before).computation!;
    const [a, b] = comparison.scenarios;
    const moved = again({
      ...comparison,
      scenarios: [{ ...a!, growth: { kind: 'constant', g: 0.04 } }, b!],
    });
    expect(moved.projections[0]).not.toBe(before.projections[0]);
    expect(moved.projections[1]).toBe(before.projections[1]);
    const others = [
      { ...comparison, to: 2045 },
      { ...comparison, alt: [] },
      { ...comparison, series: 'exports' },
    ];
    for (const other of others) {
      expect(again(other)).toEqual(computeComparison(other, catalogue));
    }
  });

  it('is found in a comparison that nobody read', () => {
    const { comparison } = read('a=3');
    const impossible = {
      ...comparison,
      scenarios: [{ ...plain, growth: { kind: 'linear' as const, d: -30 } }],
    };
    const { refused } = attemptComparison(impossible, catalogue);
    expect(refused).toMatchObject([{ parameter: 'a', code: 'E_NONPOSITIVE_PATH' }]);
    expect(() => computeComparison(impossible, catalogue)).toThrow(/scenario a/);
    expect(() => computeComparison({ ...comparison, series: 'gold' }, catalogue)).toThrow(/gold/);
  });
});

describe('a record that is hardly one', () => {
  const of = (...observations: Obs[]): Series => ({
    ...trade,
    observations: observations.map(([year, value]) => ({
      ...trade.observations[0]!,
      year,
      value,
    })),
  });

  it('is refused without observations', () => {
    expect(project(of(), plain, 2030)).toEqual({ error: 'E_OBS_COUNT' });
  });

  it('has no spread below two changes', () => {
    expect(spreadOf(of([2018, 1]))).toBeNull();
    expect(spreadOf(of([2018, 1], [2020, 2]))).toBeNull();
  });

  it('gives a rule no chance to be wrong where nothing ever changed', () => {
    const flat: Obs[] = [2000, 2005, 2010, 2015].map((year): Obs => [year, 7]);
    const tried = backtest(frozen({ observations: flat, method: 'naive' as const }));
    if (isError(tried)) throw new Error(tried.error);
    expect(tried.rows).toMatchObject([{ scaled: null, absError: 0 }]);
    expect(tried.summary).toMatchObject({ mase: null, relMae: null, typicalFactor: 1 });
  });

  it('leaves nothing to summarise where a rule gave no positive level', () => {
    const falling: Obs[] = [
      ...[[2000, 90] as const, [2005, 50] as const, [2010, 1] as const],
      [2015, 3],
    ];
    const tried = backtest(frozen({ observations: falling, method: 'linear' as const }));
    if (isError(tried)) throw new Error(tried.error);
    expect(tried.rows).toMatchObject([{ valid: false, logError: null }]);
    expect(tried.summary).toMatchObject({ pairs: 0, excluded: 1, male: null, mdape: null });
  });

  it.each(['naive', 'drift', 'lastGrowth', 'gmean'] as const satisfies BacktestMethod[])(
    'tries %s from every origin',
    (method) => {
      const observations = trade.observations.map(({ year, value }): Obs => [year, value]);
      const tried = backtest({ observations, method });
      if (isError(tried)) throw new Error(tried.error);
      expect(tried.summary.origins).toBe(observations.length - 3);
      expect(tried.summary.mdape).toBeGreaterThan(0);
    },
  );
});

describe('the edges of the numbers', () => {
  it('are refused by the logarithm and the exponential, which only a bug can ask', () => {
    for (const x of [0, -1, NaN, Infinity]) expect(() => log(x)).toThrow('E_LOG_DOMAIN');
    for (const x of [-701, 701, NaN]) expect(() => exp(x)).toThrow('E_EXP_DOMAIN');
    expect([exp(-700), exp(700)]).toEqual([expect.any(Number), expect.any(Number)]);
  });

  it('make a half-life below every double end its gap at once', () => {
    const growth = { kind: 'fading', g0: 0.1, gLong: 0.01, halfLife: 1e-9 } as const;
    const found = scenario({ base: { year: 2018, value: 100 }, horizon: 2020, baseline: growth });
    expect(found).toMatchObject({ baseline: [100, expect.closeTo(110), expect.closeTo(111.1)] });
  });

  it.each([
    ['é', [0xc3, 0xa9]],
    ['日', [0xe6, 0x97, 0xa5]],
    ['📈', [0xf0, 0x9f, 0x93, 0x88]],
    ['\ud800', [0xef, 0xbf, 0xbd]],
  ])('make one seed of %j and of its bytes', (text, bytes) => {
    let hash = 0x811c9dc5;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 16777619);
    expect(seedOfText(text)).toBe(hash >>> 0);
  });
});

describe(figureUses, () => {
  it('finds the series and the checks of a figure, and none of another', () => {
    const figure = (id: string) => ({ figure: id, source: 's', value: 1, step: 1 });
    const growth = { from: figure('A'), to: figure('B'), growth: figure('C') };
    const check = {
      kind: 'growth',
      id: 'c',
      title: 't',
      year: 2018,
      note: null,
      ...growth,
    } as const;
    const result = { kind: 'growth', growth: 0, low: 0, high: 0, verdict: 'rounding' } as const;
    const uses = figureUses([trade], [{ check, result }]);
    expect(uses('C').checks).toHaveLength(1);
    const [drawn = ''] = trade.observations[0]!.figure.split(' ');
    expect(uses(drawn)).toEqual({ series: [trade], checks: [] });
  });
});
