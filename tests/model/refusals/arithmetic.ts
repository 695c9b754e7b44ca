import type { Refusal } from './types';

/** What conversions, accounting and the arithmetic under them refuse. */
export const arithmetic: readonly Refusal[] = [
  ['cagr', { v0: 0, v1: 1, years: 3 }, { error: 'E_NONPOSITIVE' }],
  ['cagr', { v0: 1, v1: 1, years: 0 }, { error: 'E_HORIZON_ZERO' }],
  ['doublingTime', { g: -1 }, { error: 'E_GROWTH_LE_MINUS_100' }],
  ['simpleToLog', { g: -1 }, { error: 'E_GROWTH_LE_MINUS_100' }],
  ['logToSimple', { mu: 701 }, { error: 'E_EXP_DOMAIN' }],
  ['indexTo100', { values: [1, 2], baseIndex: 2 }, { error: 'E_RANGE', field: 'baseIndex' }],
  ['indexTo100', { values: [0, 2], baseIndex: 0 }, { error: 'E_NONPOSITIVE' }],
  ['realValue', { nominal: 1, deflator: 0, deflatorBase: 100 }, { error: 'E_NONPOSITIVE' }],
  ['realGrowth', { g: 0.02, inflation: -1 }, { error: 'E_GROWTH_LE_MINUS_100' }],
  ['interpolateLog', { a: [2000, 0], b: [2002, 1], year: 2001 }, { error: 'E_NONPOSITIVE' }],
  ['interpolateLog', { a: [2002, 1], b: [2002, 1], year: 2002 }, { error: 'E_OBS_ORDER' }],
  ['interpolateLog', { a: [2000, 1], b: [2002, 1], year: 2003 }, { error: 'E_HORIZON' }],
  ['interpolateLog', { a: [1800, 1], b: [2020, 1], year: 1900 }, { error: 'E_YEAR' }],
  ['detLogBits', { x: [1, 0] }, { error: 'E_LOG_DOMAIN' }],
  ['detExpBits', { x: [701] }, { error: 'E_EXP_DOMAIN' }],
  ['logMean', { a: 0, b: 1 }, { error: 'E_NONPOSITIVE' }],
  ['normalInv', { p: [0.5, 1] }, { error: 'E_RANGE', field: 'p' }],

  [
    'largestRemainder',
    { contributions: [['a', 1]], scenario: 9, baseline: 1, decimals: 1 },
    { error: 'E_RANGE' },
  ],
  [
    'largestRemainder',
    {
      contributions: [
        ['a', 1],
        ['a', 2],
      ],
      scenario: 4,
      baseline: 1,
      decimals: 1,
    },
    { error: 'E_RANGE' },
  ],
  ['checkSum', { parts: [1e12, 1e-12], total: 1e12, unit: 1 }, { error: 'E_RANGE' }],
  ['reconcile', { parts: {}, total: 1, mode: 'magic' }, { error: 'E_KIND' }],
  ['reconcile', { parts: {}, total: null, mode: 'topDown' }, { error: 'E_RANGE', field: 'total' }],
  ['reconcile', { parts: { a: 1 }, total: null, mode: 'residual' }, { error: 'E_RANGE' }],
  ['reconcile', { parts: { a: 1 }, total: 1, mode: 'topDown' }, { error: 'E_ZERO_SUM' }],
  ['reconcile', { parts: { a: 0 }, total: 1, mode: 'proportional' }, { error: 'E_ZERO_SUM' }],
  ['reconcile', { parts: { a: 2 }, total: 1, mode: 'residual' }, { error: 'E_REST_NEGATIVE' }],
  ['shareDecomp', { level0: 0, level1: 1, share0: 0.1, share1: 0.1 }, { error: 'E_NONPOSITIVE' }],
  ['shareDecomp', { level0: 1, level1: 1, share0: 0.1, share1: 1 }, { error: 'E_SHARE_RANGE' }],
  ['growthOfTotal', { parts0: [1], growth: [] }, { error: 'E_OBS_COUNT' }],
  ['growthOfTotal', { parts0: [0], growth: [0.1] }, { error: 'E_ZERO_SUM' }],
  ['growthOfTotal', { parts0: [1, -1], growth: [0, 0] }, { error: 'E_ZERO_SUM' }],
];
