import type { FunctionName } from '../../model';

const trade = [
  [2000, 129],
  [2002, 107],
  [2007, 173.1],
  [2008, 214.4],
  [2013, 229],
  [2018, 231.7],
];
const base = { year: 2018, value: 231.7 };
const steady = { kind: 'constant', g: 0.02 };
const digital = { kind: 'growth', id: 'digital', size: 0.005, start: 2021, ramp: 4 };
const pandemic = { id: 'pandemic', year: 2020, depth: 0.125, recovery: 2, scar: 0.02 };
const run = { base, horizon: 2030, baseline: steady, levers: [digital], shocks: [pandemic] };

/** An input of every function of the model, from the figures of trade where it takes a record. */
export const functionExamples: Readonly<Record<FunctionName, object>> = {
  cagr: { v0: 129, v1: 231.7, years: 18 },
  doublingTime: { g: 0.0331 },
  simpleToLog: { g: 0.05 },
  logToSimple: { mu: 0.05 },
  indexTo100: { values: [129, 107, 173.1, 214.4, 229, 231.7], baseIndex: 0 },
  realValue: { nominal: 231.7, deflator: 125, deflatorBase: 100 },
  realGrowth: { g: 0.0331, inflation: 0.02 },
  depthFromYoY: { yoy: -0.097, trendGrowth: 0.0331 },
  interpolateLog: { a: [2002, 107], b: [2007, 173.1], year: 2005 },
  scenario: run,
  logisticR: { v0: 231.7, g0: 0.05, ceiling: 500 },
  weight: { lever: digital, years: [2020, 2021, 2024, 2030] },
  shockFactor: { shock: pandemic, years: [2019, 2020, 2021, 2022] },
  decompose: { ...run, year: 2030 },
  logMean: { a: 2, b: 1 },
  largestRemainder: {
    contributions: [
      ['digital', 1.24],
      ['pandemic', 1.88],
    ],
    scenario: 103.14,
    baseline: 100.02,
    decimals: 1,
  },
  estimateDrift: { observations: trade },
  estimateOls: { observations: trade },
  fan: { observations: trade, year: 2030, level: 80, mode: 'trend' },
  meanFan: { observations: trade, level: 80 },
  growthBand: { observations: trade, years: 10, level: 80 },
  displayLevels: { df: [1, 4, 9] },
  tTable: { levels: [50, 80], df: [4, 9] },
  goalGrowth: { v0: 231.7, target: 300, years: 12 },
  goalBaselineGrowth: { ...run, target: 350, year: 2030 },
  goalLever: { ...run, lever: 'digital', target: 300, year: 2030 },
  yearReached: { ...run, target: 250 },
  backtest: { observations: trade, method: 'drift' },
  reconcile: { parts: { exports: 150, imports: 140 }, total: 300, mode: 'proportional' },
  checkSum: { parts: [85.1, 87.9], total: 173.1, unit: 0.1 },
  impliedTotal: { level: 9, share: 0.1, levelUnit: 1, shareUnit: 0.01 },
  shareDecomp: { level0: 17, level1: 30, share0: 0.145, share1: 0.18 },
  growthOfTotal: { parts0: [104.5, 106.8], growth: [0.03, 0.01] },
  detLogBits: { x: [0.5, 1, 231.7] },
  detExpBits: { x: [0, 1, -1] },
  round6: { x: [320.80512345, 1234567.5] },
  toFixed1: { x: [0.25, 231.65] },
  sfc32: { seed: 1, count: 4 },
  seedOf: { text: ['a=3.3&to=2030'] },
  normalInv: { p: [0.1, 0.5, 0.975] },
  mcPath: { observations: trade, seed: 42, years: 12 },
};
