import { describe, expect, it } from 'vitest';
import { vectorFunctions } from '../../model';
import { frozen } from './freeze';
import { base, level, lever, record, run, shock } from './smallRuns';

type Name = keyof typeof vectorFunctions;

/** A function, an input it must refuse, and with what. */
const refused: readonly (readonly [name: Name, input: object, error: object])[] = [
  ['cagr', { v0: 0, v1: 1, years: 3 }, { error: 'E_NONPOSITIVE' }],
  ['simpleToLog', { g: -1 }, { error: 'E_GROWTH_LE_MINUS_100' }],
  ['logToSimple', { mu: 701 }, { error: 'E_EXP_DOMAIN' }],
  ['indexTo100', { values: [1, 2], baseIndex: 2 }, { error: 'E_RANGE', field: 'baseIndex' }],
  ['indexTo100', { values: [0, 2], baseIndex: 0 }, { error: 'E_NONPOSITIVE' }],
  ['realValue', { nominal: 1, deflator: 0, deflatorBase: 100 }, { error: 'E_NONPOSITIVE' }],
  ['realGrowth', { g: 0.02, inflation: -1 }, { error: 'E_GROWTH_LE_MINUS_100' }],
  ['depthFromYoY', { yoy: -0.1, trendGrowth: -1 }, { error: 'E_GROWTH_LE_MINUS_100' }],
  ['interpolateLog', { a: [2000, 0], b: [2002, 1], year: 2001 }, { error: 'E_NONPOSITIVE' }],
  ['interpolateLog', { a: [2002, 1], b: [2002, 1], year: 2002 }, { error: 'E_OBS_ORDER' }],
  ['interpolateLog', { a: [2000, 1], b: [2002, 1], year: 2003 }, { error: 'E_HORIZON' }],
  ['logisticR', { v0: 0, g0: 0.1, ceiling: 5 }, { error: 'E_NONPOSITIVE' }],
  ['logisticR', { v0: 5, g0: -0.1, ceiling: -1 }, { error: 'E_CEILING' }],
  ['logisticR', { v0: 5, g0: -0.1, ceiling: 9 }, { error: 'E_CEILING' }],
  [
    'weight',
    { lever: { ...lever, start: 2020.5 }, years: [2020] },
    { error: 'E_YEAR', field: 'lever' },
  ],
  [
    'weight',
    { lever: { ...lever, end: 2019 }, years: [2020] },
    { error: 'E_RANGE', field: 'lever' },
  ],
  [
    'weight',
    { lever: { ...lever, end: 2025, out: 0 }, years: [2020] },
    { error: 'E_RANGE', field: 'lever' },
  ],
  ['shockFactor', { shock: { ...shock, depth: 1 }, years: [2020] }, { error: 'E_SHOCK' }],
  ['shockFactor', { shock: { ...shock, recovery: 0 }, years: [2020] }, { error: 'E_SHOCK' }],
  [
    'shockFactor',
    { shock: { ...shock, year: 2300 }, years: [2020] },
    { error: 'E_YEAR', field: 'shock' },
  ],
  ['logMean', { a: 0, b: 1 }, { error: 'E_NONPOSITIVE' }],
  ['normalInv', { p: [0.5, 1] }, { error: 'E_RANGE', field: 'p' }],
  ['mcPath', { observations: record.slice(0, 1), seed: 1, years: 2 }, { error: 'E_OBS_COUNT' }],

  ['scenario', { ...run, base: { year: 1800, value: 1 } }, { error: 'E_YEAR', field: 'base' }],
  ['scenario', { ...run, horizon: 2030.5 }, { error: 'E_YEAR', field: 'horizon' }],
  ['scenario', { ...run, base: { year: 2018, value: 0 } }, { error: 'E_NONPOSITIVE' }],
  ['scenario', { ...run, baseline: { kind: 'magic' } }, { error: 'E_KIND' }],
  ['scenario', { ...run, baseline: { kind: 'hold', level: 'gmean' } }, { error: 'E_OBS_COUNT' }],
  ['scenario', { ...run, baseline: { kind: 'phased', segments: [] } }, { error: 'E_SEGMENTS' }],
  [
    'scenario',
    {
      ...run,
      baseline: {
        kind: 'phased',
        segments: [
          { from: 2019, g: 0 },
          { from: 2022, g: -1 },
        ],
      },
    },
    { error: 'E_GROWTH_LE_MINUS_100', year: 2022 },
  ],
  [
    'scenario',
    { ...run, baseline: { kind: 'phased', segments: [{ from: 3000, g: 0 }] } },
    { error: 'E_YEAR', field: 'from' },
  ],
  [
    'scenario',
    { ...run, baseline: { kind: 'fading', g0: 0, gLong: -3, halfLife: 1 } },
    { error: 'E_GROWTH_LE_MINUS_100', year: 2020 },
  ],
  ['scenario', { ...run, baseline: { kind: 'drawn', anchors: [] } }, { error: 'E_ANCHORS' }],
  [
    'scenario',
    { ...run, baseline: { kind: 'drawn', anchors: [{ year: 2020.5, value: 1 }] } },
    { error: 'E_YEAR', field: 'anchors' },
  ],
  [
    'scenario',
    { ...run, levers: [{ ...level, kind: 'magic' }] },
    { error: 'E_KIND', field: 'lever' },
  ],
  ['scenario', { ...run, levers: [{ ...level, ramp: 0 }] }, { error: 'E_RANGE', field: 'lever' }],
  ['scenario', { ...run, levers: [{ ...lever, ramp: 0 }] }, { error: 'E_RANGE', field: 'lever' }],
  [
    'scenario',
    { ...run, levers: [{ ...level, size: -1 }] },
    { error: 'E_RANGE', field: 'lever', year: 2020 },
  ],
  [
    'scenario',
    { ...run, baseline: { kind: 'constant', g: 1e30 } },
    { error: 'E_EXP_DOMAIN', year: 2028 },
  ],
  // The first fault wins: an impossible rule before an early shock, that before a lever's shape.
  [
    'scenario',
    { ...run, baseline: { kind: 'constant', g: -1 }, shocks: [{ ...shock, year: 2018 }] },
    { error: 'E_GROWTH_LE_MINUS_100', year: 2019 },
  ],
  [
    'scenario',
    { ...run, levers: [{ ...lever, ramp: 0 }], shocks: [{ ...shock, year: 2018 }] },
    { error: 'E_SHOCK' },
  ],
  [
    'scenario',
    { ...run, levers: [{ ...lever, size: -2 }], shocks: [{ ...shock, scar: 0.5 }] },
    { error: 'E_GROWTH_LE_MINUS_100', year: 2020 },
  ],
  [
    'scenario',
    { ...run, levers: [{ ...level, size: -2 }], shocks: [{ ...shock, scar: 0.5 }] },
    { error: 'E_RANGE', field: 'lever', year: 2020 },
  ],

  ['decompose', { ...run, year: 2031 }, { error: 'E_HORIZON' }],
  [
    'decompose',
    { ...run, base: { year: 2018, value: -1 }, year: 2020 },
    { error: 'E_NONPOSITIVE' },
  ],
  ['decompose', { ...run, levers: [lever, lever], year: 2020 }, { error: 'E_RANGE', field: 'id' }],

  ['goalGrowth', { v0: 1, target: 2, years: 0 }, { error: 'E_HORIZON_ZERO' }],
  ['goalGrowth', { v0: 1, target: 2, years: -1 }, { error: 'E_HORIZON' }],
  ['goalGrowth', { v0: 0, target: 2, years: 1 }, { error: 'E_NONPOSITIVE' }],
  ['goalBaselineGrowth', { ...run, target: 0, year: 2030 }, { error: 'E_TARGET_NONPOSITIVE' }],
  ['goalBaselineGrowth', { ...run, target: 1, year: 2018 }, { error: 'E_HORIZON_ZERO' }],
  ['goalBaselineGrowth', { ...run, target: 1, year: 2017 }, { error: 'E_HORIZON' }],
  ['goalBaselineGrowth', { ...run, target: 1, year: 2500 }, { error: 'E_YEAR', field: 'year' }],
  [
    'goalBaselineGrowth',
    { ...run, levers: [{ ...lever, ramp: 0 }], target: 1, year: 2020 },
    { error: 'E_RANGE', field: 'lever' },
  ],
  [
    'goalBaselineGrowth',
    { ...run, levers: [{ ...level, ramp: 0 }], target: 1, year: 2020 },
    { error: 'E_RANGE', field: 'lever' },
  ],
  [
    'goalBaselineGrowth',
    { ...run, target: 500, year: 2019 },
    { error: 'E_UNREACHABLE', reachedAtLow: 115.85, reachedAtHigh: 463.4 },
  ],
  [
    'goalBaselineGrowth',
    { ...run, levers: [{ ...lever, size: -0.6 }], target: 1e9, year: 2020 },
    { error: 'E_UNREACHABLE', reachedAtLow: 0, reachedAtHigh: 231.7 * 2 * 1.4 },
  ],
  [
    'goalLever',
    { ...run, lever: 'x', target: 300, year: 2030 },
    { error: 'E_RANGE', field: 'lever' },
  ],
  [
    'goalLever',
    { ...run, levers: [lever], lever: 'x', target: 0, year: 2030 },
    { error: 'E_TARGET_NONPOSITIVE' },
  ],
  [
    'goalLever',
    {
      ...run,
      baseline: { kind: 'target', year: 2030, value: 300 },
      levers: [lever],
      lever: 'x',
      target: 300,
      year: 2030,
    },
    { error: 'E_KIND', field: 'baseline' },
  ],
  [
    'goalLever',
    { ...run, levers: [{ ...level, end: 2020, out: 1 }], lever: 'y', target: 300, year: 2030 },
    { error: 'E_NO_LEVERAGE' },
  ],
  [
    'goalLever',
    {
      base,
      horizon: 2020,
      baseline: { kind: 'hold' },
      levers: [level],
      lever: 'y',
      target: 1e4,
      year: 2020,
    },
    { error: 'E_UNREACHABLE', reachedAtLow: 231.7 * (1 + -0.9), reachedAtHigh: 231.7 * 6 },
  ],
  [
    'goalLever',
    {
      ...run,
      baseline: { kind: 'constant', g: -1 },
      levers: [lever],
      lever: 'x',
      target: 1,
      year: 2020,
    },
    { error: 'E_GROWTH_LE_MINUS_100', year: 2019 },
  ],
  [
    'goalLever',
    {
      base,
      horizon: 2020,
      baseline: { kind: 'constant', g: -0.9 },
      levers: [lever],
      lever: 'x',
      target: 1e4,
      year: 2020,
    },
    { error: 'E_UNREACHABLE', reachedAtLow: 0 },
  ],
  ['yearReached', { ...run, target: 0 }, { error: 'E_TARGET_NONPOSITIVE' }],
  ['yearReached', { ...run, horizon: 2000, target: 9 }, { error: 'E_HORIZON' }],

  ['backtest', { observations: record, method: 'magic' }, { error: 'E_KIND', field: 'method' }],
  [
    'backtest',
    { observations: record, method: 'naive', minTrain: 1 },
    { error: 'E_RANGE', field: 'minTrain' },
  ],
  ['reconcile', { parts: {}, total: 1, mode: 'magic' }, { error: 'E_KIND' }],
  ['reconcile', { parts: {}, total: null, mode: 'topDown' }, { error: 'E_RANGE', field: 'total' }],
  ['reconcile', { parts: {}, total: 1, mode: 'topDown' }, { error: 'E_ZERO_SUM' }],
  ['shareDecomp', { level0: 0, level1: 1, share0: 0.1, share1: 0.1 }, { error: 'E_NONPOSITIVE' }],
  ['shareDecomp', { level0: 1, level1: 1, share0: 0.1, share1: 1 }, { error: 'E_SHARE_RANGE' }],
  ['growthOfTotal', { parts0: [1], growth: [] }, { error: 'E_OBS_COUNT' }],
  ['growthOfTotal', { parts0: [0], growth: [0.1] }, { error: 'E_ZERO_SUM' }],
  ['estimateOls', { observations: record.slice(0, 1) }, { error: 'E_OBS_COUNT' }],
];

describe('a refusal is a value, with the code of the specification', () => {
  it.each(refused)('%s of %j is %j', (name, input, error) => {
    const found: unknown = Reflect.apply(vectorFunctions[name], undefined, [frozen(input)]);
    expect(found).toMatchObject(error);
  });
});
