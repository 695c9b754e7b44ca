import { describe, expect, it } from 'vitest';
import {
  attemptComparison,
  displayContributions,
  exp,
  fixed,
  knownSeries,
  log,
  pathDrawer,
  resolveComparison,
  scenario,
  vectorFunctions,
} from '../../model';
import { catalogue } from '../../data';
import { level, lever, record, run, shock } from './smallRuns';

describe('what lies at an edge', () => {
  it('reaches a target it stands on in the base year', () => {
    const reached = vectorFunctions.yearReached({ ...run, target: 231.7 });
    expect(reached).toEqual({ year: 2018, exact: 2018 });
  });

  it('leaves a rest where the parts leave one', () => {
    const parts = { thailand: 67.6, indonesia: 52.6 };
    const left = vectorFunctions.reconcile({ parts, total: 229, mode: 'residual' });
    expect(left).toMatchObject({ parts, total: 229, rest: 229 - (67.6 + 52.6) });
  });

  it('splits nothing at a horizon of no years', () => {
    const split = vectorFunctions.decompose({ ...run, horizon: 2018, levers: [lever], year: 2018 });
    expect(split).toMatchObject({ delta: 0, log: { x: 0 }, contributions: { x: 0 } });
  });

  it('halves a gap at once where the half-life is shorter than any year', () => {
    const fading = { kind: 'fading', g0: 0.5, gLong: 0, halfLife: 1e-6 } as const;
    expect(
      scenario({ base: { year: 2018, value: 100 }, horizon: 2020, baseline: fading }),
    ).toMatchObject({
      baseline: [100, 150, 150],
    });
  });

  it('warns in the order of the specification', () => {
    const warned = scenario({
      ...run,
      base: { year: 2009, value: 120 },
      baseline: { kind: 'logistic', g0: 0.05, ceiling: 150 },
      levers: [
        { ...level, start: 2010, size: 0.5 },
        { ...lever, start: 2100 },
      ],
      shocks: [{ ...shock, year: 2100 }],
      observations: record,
    });
    expect(warned).toMatchObject({
      warnings: [
        'W_LEVER_AFTER_HORIZON',
        'W_SHOCK_AFTER_HORIZON',
        'W_ABOVE_CEILING',
        'W_LONG_EXTRAPOLATION',
      ],
    });
  });

  it('counts a backtest’s invalid pairs apart, and has no scale where nothing changed', () => {
    const falling = [
      [2000, 100],
      [2001, 60],
      [2002, 20],
      [2004, 10],
    ] as const;
    const linear = vectorFunctions.backtest({ observations: falling, method: 'linear' });
    expect(linear).toMatchObject({
      rows: [{ valid: false, logError: null }],
      summary: {
        pairs: 0,
        excluded: 1,
        male: null,
        typicalFactor: null,
        mdape: null,
        relMae: null,
      },
    });
    const still = [2000, 2001, 2002, 2003, 2004].map((year) => [year, 5] as const);
    const early = vectorFunctions.backtest({ observations: still, method: 'drift', minTrain: 2 });
    expect(early).toMatchObject({ summary: { pairs: 6, inside80: 3 } });
    expect(vectorFunctions.backtest({ observations: still, method: 'naive' })).toMatchObject({
      rows: [{ scaled: null }, { scaled: null }, { scaled: null }],
      summary: { mase: null, relMae: null, mdape: 0 },
    });
  });

  it('throws only for what only a bug can ask', () => {
    expect(() => log(0)).toThrow('E_LOG_DOMAIN');
    expect(() => log(Infinity)).toThrow('E_LOG_DOMAIN');
    expect(() => exp(701)).toThrow('E_EXP_DOMAIN');
    expect(pathDrawer(record.slice(0, 2), 1, 1)).toEqual({ error: 'E_OBS_COUNT' });
  });

  it('rounds to thousands as well as to tenths, and still adds up', () => {
    expect(fixed(1_234_567, -3)).toBe(1_235_000);
    expect(displayContributions([1_400_000, 900_000], 9_300_000, 7_000_000, -6)).toEqual({
      ...{ scenario: 9e6, baseline: 7e6, delta: 2e6 },
      contributions: [1e6, 1e6],
    });
  });

  it('says of a whole comparison which scenarios cannot be computed', () => {
    const { comparison } = resolveComparison(new Map([['a', 'linear_-10']]), catalogue);
    expect(attemptComparison(comparison, catalogue).refused).toEqual([]);
    const further = attemptComparison({ ...comparison, to: 2060 }, catalogue).refused;
    expect(further).toMatchObject([{ parameter: 'a', code: 'E_NONPOSITIVE_PATH', year: 2042 }]);
    const trade = catalogue.series['trade']!;
    expect(knownSeries(trade, { alt: [], until: null })).toBe(trade);
  });
});
