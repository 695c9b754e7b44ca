import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import {
  backtest,
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
} from '../../model';
import { spreadOf } from '../../model/range/spread';
import { frozen } from './freeze';

const trade = catalogue.series['trade']!;
const plain: Scenario = {
  ...{ id: 'a', name: null, levers: [], shocks: [], band: [], hidden: false },
  growth: { kind: 'constant', g: 0.03 },
};

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
