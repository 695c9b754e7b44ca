import { describe, expect, it } from 'vitest';
import { vectorFunctions, type ErrorCode } from '../../model';
import { frozen } from './freeze';

type Name = keyof typeof vectorFunctions;

const base = { year: 2018, value: 100 };
const constant = { kind: 'constant', g: 0.03 };
const run = { base, horizon: 2030, baseline: constant };
const lever = { kind: 'growth', id: 'l', size: 0.01, start: 2020 };
const shock = { id: 's', year: 2020, depth: 0.1 };
const one = [[2018, 100]];
const two = [...one, [2020, 110]];
const three = [...two, [2021, 120]];
const falling = [
  [2018, 100],
  [2020, -1],
];
const backwards = [
  [2020, 100],
  [2018, 110],
];
const drawn = (...anchors: readonly object[]) => ({ ...run, baseline: { kind: 'drawn', anchors } });
const phased = (...segments: readonly object[]) => ({
  ...run,
  baseline: { kind: 'phased', segments },
});

/** A function, what it must refuse, and its code. */
const refusals: readonly (readonly [fn: Name, code: ErrorCode, input: object])[] = [
  ['cagr', 'E_NONPOSITIVE', { v0: 0, v1: 1, years: 1 }],
  ['cagr', 'E_HORIZON_ZERO', { v0: 1, v1: 1, years: 0 }],
  ['doublingTime', 'E_GROWTH_LE_MINUS_100', { g: -1 }],
  ['simpleToLog', 'E_GROWTH_LE_MINUS_100', { g: -1 }],
  ['logToSimple', 'E_EXP_DOMAIN', { mu: 701 }],
  ['indexTo100', 'E_RANGE', { values: [1], baseIndex: 1 }],
  ['indexTo100', 'E_NONPOSITIVE', { values: [0], baseIndex: 0 }],
  ['realValue', 'E_NONPOSITIVE', { nominal: 1, deflator: 0, deflatorBase: 1 }],
  ['realGrowth', 'E_GROWTH_LE_MINUS_100', { g: 0.1, inflation: -1 }],
  ['depthFromYoY', 'E_GROWTH_LE_MINUS_100', { yoy: 0, trendGrowth: -1 }],
  ['interpolateLog', 'E_NONPOSITIVE', { a: [2018, 0], b: [2020, 1], year: 2019 }],
  ['interpolateLog', 'E_OBS_ORDER', { a: [2020, 1], b: [2020, 1], year: 2020 }],
  ['interpolateLog', 'E_HORIZON', { a: [2018, 1], b: [2020, 1], year: 2021 }],
  ['interpolateLog', 'E_YEAR', { a: [1800, 1], b: [2020, 1], year: 1900 }],
  ['detLogBits', 'E_LOG_DOMAIN', { x: [1, 0] }],
  ['detExpBits', 'E_EXP_DOMAIN', { x: [701] }],
  [
    'largestRemainder',
    'E_RANGE',
    { contributions: [['a', 1]], scenario: 9, baseline: 1, decimals: 1 },
  ],
  [
    'largestRemainder',
    'E_RANGE',
    {
      contributions: [
        ['a', 1],
        ['a', 2],
      ],
      scenario: 4,
      baseline: 1,
      decimals: 1,
    },
  ],
  ['logMean', 'E_NONPOSITIVE', { a: 0, b: 1 }],
  ['logisticR', 'E_NONPOSITIVE', { v0: 0, g0: 0.1, ceiling: 1 }],
  ['logisticR', 'E_CEILING', { v0: 1, g0: 0.1, ceiling: 0 }],
  ['weight', 'E_YEAR', { lever: { start: 2020.5 }, years: [] }],
  ['weight', 'E_YEAR', { lever: { start: 2020, end: 2300 }, years: [] }],
  ['weight', 'E_RANGE', { lever: { start: 2020, end: 2019 }, years: [] }],
  ['shockFactor', 'E_YEAR', { shock: { ...shock, year: 1800 }, years: [] }],
  ['shockFactor', 'E_SHOCK', { shock: { ...shock, scar: 0.2 }, years: [] }],
  ['normalInv', 'E_RANGE', { p: [1] }],
  ['mcPath', 'E_OBS_COUNT', { observations: one, seed: 1, years: 1 }],
  ['mcPath', 'E_OBS_COUNT', { observations: two, seed: 1, years: 1 }],
  ['estimateDrift', 'E_OBS_ORDER', { observations: backwards }],
  ['estimateDrift', 'E_YEAR', { observations: [[1800, 1], ...two] }],
  ['estimateOls', 'E_OBS_COUNT', { observations: one }],
  ['estimateOls', 'E_NONPOSITIVE', { observations: falling }],
  ['fan', 'E_OBS_COUNT', { observations: one, year: 2020, level: 80, mode: 'trend' }],
  ['fan', 'E_HORIZON', { observations: two, year: 2019, level: 80, mode: 'trend' }],
  ['fan', 'E_OBS_COUNT', { observations: two, year: 2021, level: 80, mode: 'trend' }],
  ['fan', 'E_YEAR', { observations: three, year: 2201, level: 80, mode: 'trend' }],
  [
    'fan',
    'E_NONPOSITIVE',
    { observations: three, year: 2025, level: 80, mode: 'scenario', centre: 0 },
  ],
  ['meanFan', 'E_OBS_COUNT', { observations: one, level: 80 }],
  ['growthBand', 'E_OBS_COUNT', { observations: one, years: 5, level: 80 }],
  ['growthBand', 'E_OBS_COUNT', { observations: two, years: 5, level: 80 }],
  ['growthBand', 'E_HORIZON_ZERO', { observations: three, years: 0, level: 80 }],
  ['growthBand', 'E_HORIZON', { observations: three, years: -1, level: 80 }],
  ['checkSum', 'E_RANGE', { parts: [1e12, 1e-12], total: 1e12, unit: 1 }],
  ['backtest', 'E_KIND', { observations: two, method: 'guess' }],
  ['backtest', 'E_RANGE', { observations: two, method: 'drift', minTrain: 1 }],
  ['backtest', 'E_OBS_COUNT', { observations: two, method: 'drift' }],
  ['growthOfTotal', 'E_OBS_COUNT', { parts0: [1], growth: [] }],
  ['growthOfTotal', 'E_ZERO_SUM', { parts0: [1, -1], growth: [0, 0] }],
  ['reconcile', 'E_RANGE', { parts: { a: 1 }, total: null, mode: 'residual' }],
  ['reconcile', 'E_KIND', { parts: { a: 1 }, total: 1, mode: 'sideways' }],
  ['reconcile', 'E_ZERO_SUM', { parts: { a: 1 }, total: 1, mode: 'topDown' }],
  ['reconcile', 'E_ZERO_SUM', { parts: { a: 0 }, total: 1, mode: 'proportional' }],
  ['reconcile', 'E_REST_NEGATIVE', { parts: { a: 2 }, total: 1, mode: 'residual' }],
  ['shareDecomp', 'E_NONPOSITIVE', { level0: 0, level1: 1, share0: 0.5, share1: 0.5 }],
  ['shareDecomp', 'E_SHARE_RANGE', { level0: 1, level1: 1, share0: 0.5, share1: 1 }],

  ['scenario', 'E_YEAR', { ...run, base: { ...base, year: 1000 } }],
  ['scenario', 'E_YEAR', { ...run, horizon: 2201 }],
  ['scenario', 'E_NONPOSITIVE', { ...run, base: { ...base, value: 0 } }],
  ['scenario', 'E_HORIZON', { ...run, horizon: 2017 }],
  ['scenario', 'E_KIND', { ...run, baseline: { kind: 'wish' } }],
  ['scenario', 'E_KIND', { ...run, levers: [{ ...lever, kind: 'wish' }] }],
  ['scenario', 'E_OBS_COUNT', { ...run, baseline: { kind: 'hold', level: 'gmean' } }],
  ['scenario', 'E_OBS_COUNT', { ...run, baseline: { kind: 'drift', estimator: 'endpoint' } }],
  ['scenario', 'E_OBS_COUNT', { ...run, baseline: { kind: 'drift', estimator: 'ols' } }],
  ['scenario', 'E_RANGE', { ...run, baseline: { kind: 'fading', g0: 0, gLong: 0, halfLife: 0 } }],
  [
    'scenario',
    'E_GROWTH_LE_MINUS_100',
    { ...run, baseline: { kind: 'fading', g0: -1, gLong: 0, halfLife: 1 } },
  ],
  ['scenario', 'E_SEGMENTS', phased()],
  ['scenario', 'E_YEAR', phased({ from: 2018.5, g: 0 })],
  ['scenario', 'E_SEGMENTS', phased({ from: 2025, g: 0 })],
  ['scenario', 'E_SEGMENTS', phased({ from: 2019, g: 0 }, { from: 2019, g: 0 })],
  ['scenario', 'E_GROWTH_LE_MINUS_100', phased({ from: 2019, g: -1 })],
  ['scenario', 'E_ANCHORS', drawn()],
  ['scenario', 'E_ANCHORS', drawn({ year: 2018, value: 1 })],
  ['scenario', 'E_YEAR', drawn({ year: 2300, value: 1 })],
  ['scenario', 'E_NONPOSITIVE', drawn({ year: 2020, value: 0 })],
  [
    'scenario',
    'E_EXP_DOMAIN',
    {
      ...run,
      horizon: 2200,
      baseline: { kind: 'drawn', anchors: [{ year: 2019, value: 1e9 }], after: 'growth' },
    },
  ],
  ['scenario', 'E_EXP_DOMAIN', { ...run, horizon: 2200, baseline: { kind: 'constant', g: 99 } }],
  ['scenario', 'E_SHOCK', { ...run, shocks: [{ ...shock, year: 2018 }] }],
  ['scenario', 'E_SHOCK', { ...run, shocks: [{ ...shock, depth: 1 }] }],
  ['scenario', 'E_RANGE', { ...run, levers: [{ ...lever, ramp: 0 }] }],
  ['scenario', 'E_RANGE', { ...run, levers: [{ ...lever, kind: 'level', ramp: 0 }] }],
  ['scenario', 'E_RANGE', { ...run, levers: [{ ...lever, kind: 'level', size: -1 }] }],
  ['scenario', 'E_GROWTH_LE_MINUS_100', { ...run, levers: [{ ...lever, size: -2 }] }],

  ['decompose', 'E_HORIZON', { ...run, year: 2031 }],
  ['decompose', 'E_NONPOSITIVE', { ...run, base: { ...base, value: -1 }, year: 2020 }],
  ['decompose', 'E_RANGE', { ...run, levers: [lever, lever], year: 2020 }],

  ['goalGrowth', 'E_TARGET_NONPOSITIVE', { v0: 1, target: 0, years: 1 }],
  ['goalGrowth', 'E_HORIZON', { v0: 1, target: 1, years: -1 }],
  ['goalBaselineGrowth', 'E_HORIZON', { ...run, target: 200, year: 2017 }],
  ['goalBaselineGrowth', 'E_YEAR', { ...run, target: 200, year: 2500 }],
  ['goalBaselineGrowth', 'E_NONPOSITIVE', { ...run, base: { ...base, value: 0 } }],
  [
    'goalBaselineGrowth',
    'E_RANGE',
    { ...run, levers: [{ ...lever, ramp: 0 }], target: 200, year: 2025 },
  ],
  [
    'goalBaselineGrowth',
    'E_SHOCK',
    { ...run, shocks: [{ ...shock, depth: 1 }], target: 200, year: 2025 },
  ],
  [
    'scenario',
    'E_UNREACHABLE',
    { ...run, levers: [lever], baseline: { kind: 'target', value: 1e9, year: 2020 } },
  ],
  ['goalLever', 'E_TARGET_NONPOSITIVE', { ...run, lever: 'l', target: 0, year: 2025 }],
  ['goalLever', 'E_RANGE', { ...run, lever: 'l', target: 200, year: 2025 }],
  [
    'goalLever',
    'E_KIND',
    {
      ...run,
      baseline: { kind: 'target', value: 1, year: 2020 },
      ...{ levers: [lever], lever: 'l', target: 200, year: 2025 },
    },
  ],
  [
    'goalLever',
    'E_RANGE',
    { ...run, levers: [{ ...lever, ramp: 0 }], lever: 'l', target: 200, year: 2025 },
  ],
  [
    'goalLever',
    'E_NO_LEVERAGE',
    { ...run, levers: [{ ...lever, start: 2029 }], lever: 'l', target: 200, year: 2025 },
  ],
  ['goalLever', 'E_UNREACHABLE', { ...run, levers: [lever], lever: 'l', target: 1e9, year: 2025 }],
  [
    'goalLever',
    'E_UNREACHABLE',
    { ...run, levers: [{ ...lever, kind: 'level' }], lever: 'l', target: 1e9, year: 2025 },
  ],
  ['yearReached', 'E_TARGET_NONPOSITIVE', { ...run, target: 0 }],
  ['yearReached', 'E_HORIZON', { ...run, horizon: 2000, target: 200 }],
];

describe('the functions of the specification', () => {
  it.each(refusals)('%s refuses with %s: %j', (fn, error, input) => {
    const refuse: unknown = vectorFunctions[fn];
    if (typeof refuse !== 'function') throw new Error(fn);
    expect(Reflect.apply(refuse, undefined, [frozen(input)])).toMatchObject({ error });
  });
});
