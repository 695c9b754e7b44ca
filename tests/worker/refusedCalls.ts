import type { ErrorCode, FunctionName } from '../../model';

const base = { year: 2018, value: 231.7 };
const run = { base, horizon: 2030, baseline: { kind: 'constant', g: 0.02 } };
const lever = { kind: 'growth', id: 'digital', size: 0.005, start: 2021, ramp: 4 };
const goal = { ...run, levers: [lever], lever: 'digital', target: 320, year: 2030 };
const record = [
  [2000, 129],
  [2002, 107],
  [2007, 173.1],
  [2008, 214.4],
];
const drawn = (...anchors: object[]) => ({ ...run, baseline: { kind: 'drawn', anchors } });
const phased = (...segments: object[]) => ({ ...run, baseline: { kind: 'phased', segments } });

/** What the model refuses of a function's input: the code, and what else the problem's first error says. */
export interface RefusedCall {
  code: ErrorCode;
  fn: FunctionName;
  input: object;
  /** The field it is said of; the function itself where there is none. */
  parameter?: string;
  more?: object;
}

/** Every code of the specification, each by a call that nothing but the model refuses. */
export const refusedCalls: readonly RefusedCall[] = [
  {
    ...{ code: 'E_YEAR', fn: 'scenario', parameter: 'base' },
    input: { ...run, base: { year: 1800, value: 1 } },
    more: { value: '{"year":1800,"value":1}', field: 'base' },
  },
  {
    ...{ code: 'E_YEAR', fn: 'estimateDrift', parameter: 'observations' },
    input: { observations: [[1700, 1], ...record] },
  },
  { code: 'E_NONPOSITIVE', fn: 'cagr', input: { v0: 0, v1: 1, years: 1 } },
  { code: 'E_HORIZON', fn: 'scenario', input: { ...run, horizon: 2017 } },
  { code: 'E_HORIZON_ZERO', fn: 'cagr', input: { v0: 129, v1: 231.7, years: 0 } },
  {
    code: 'E_HORIZON_ZERO',
    fn: 'growthBand',
    input: { observations: record, years: 0, level: 80 },
  },
  {
    code: 'E_OBS_COUNT',
    fn: 'backtest',
    input: { observations: record.slice(1), method: 'naive' },
  },
  { code: 'E_OBS_ORDER', fn: 'estimateOls', input: { observations: record.toReversed() } },
  {
    ...{ code: 'E_GROWTH_LE_MINUS_100', fn: 'scenario' },
    input: { ...run, baseline: { kind: 'constant', g: -1 } },
    more: { year: 2019 },
  },
  {
    ...{ code: 'E_NONPOSITIVE_PATH', fn: 'scenario' },
    input: { ...run, baseline: { kind: 'linear', d: -20 } },
    more: { year: 2030 },
  },
  { code: 'E_SEGMENTS', fn: 'scenario', input: phased({ from: 2020, g: 0.02 }) },
  { code: 'E_CEILING', fn: 'logisticR', input: { v0: 231.7, g0: 0.05, ceiling: 240 } },
  { code: 'E_ANCHORS', fn: 'yearReached', input: { ...drawn(), target: 300 } },
  {
    ...{ code: 'E_KIND', fn: 'goalLever', parameter: 'baseline' },
    input: { ...goal, baseline: { kind: 'target', year: 2030, value: 300 } },
  },
  {
    ...{ code: 'E_RANGE', fn: 'scenario', parameter: 'halfLife' },
    input: { ...run, baseline: { kind: 'fading', g0: 0.08, gLong: 0.02, halfLife: 0 } },
    more: { value: '0', field: 'halfLife' },
  },
  {
    ...{ code: 'E_RANGE', fn: 'goalLever', parameter: 'lever' },
    input: { ...goal, lever: 'labour' },
    more: { value: 'labour' },
  },
  {
    ...{ code: 'E_RANGE', fn: 'reconcile', parameter: 'total' },
    input: { parts: { exports: 1 }, total: null, mode: 'proportional' },
    more: { value: 'null' },
  },
  { code: 'E_RANGE', fn: 'doublingTime', input: { g: 1e-17 } },
  { code: 'E_RANGE', fn: 'realValue', input: { nominal: 1e308, deflator: 1e-9, deflatorBase: 1 } },
  {
    ...{ code: 'E_SHOCK', fn: 'shockFactor' },
    input: { shock: { year: 2020, depth: 0.1, scar: 0.2 }, years: [2020] },
  },
  { code: 'E_TARGET_NONPOSITIVE', fn: 'goalGrowth', input: { v0: 231.7, target: -5, years: 4 } },
  { code: 'E_NO_LEVERAGE', fn: 'goalLever', input: { ...goal, year: 2020, horizon: 2020 } },
  {
    ...{ code: 'E_UNREACHABLE', fn: 'goalBaselineGrowth' },
    input: { ...run, target: 500, year: 2019 },
    more: { reachedAtLow: 115.85, reachedAtHigh: 463.4, allowed: 'a target from 115.85 to 463.4' },
  },
  {
    ...{ code: 'E_SHARE_RANGE', fn: 'shareDecomp' },
    input: { level0: 17, level1: 30, share0: 0.145, share1: 1 },
  },
  {
    ...{ code: 'E_REST_NEGATIVE', fn: 'reconcile' },
    input: { parts: { thailand: 67.6, indonesia: 52.6 }, total: 100, mode: 'residual' },
    more: { rest: 100 - (67.6 + 52.6) },
  },
  {
    ...{ code: 'E_ZERO_SUM', fn: 'reconcile' },
    input: { parts: { a: 0, b: 0 }, total: 10, mode: 'proportional' },
  },
  { code: 'E_ZERO_SUM', fn: 'growthOfTotal', input: { parts0: [1, -1], growth: [0, 0] } },
  {
    ...{ code: 'E_LOG_DOMAIN', fn: 'detLogBits', parameter: 'x' },
    input: { x: [1, 0] },
    more: { value: '[1,0]' },
  },
  { code: 'E_LOG_DOMAIN', fn: 'cagr', input: { v0: 1e-300, v1: 1e300, years: 1 } },
  { code: 'E_EXP_DOMAIN', fn: 'logToSimple', input: { mu: 701 } },
  {
    ...{ code: 'E_EXP_DOMAIN', fn: 'fan' },
    input: { observations: [...record, [2009, 1e150]], year: 2200, level: 80, mode: 'trend' },
  },
];
