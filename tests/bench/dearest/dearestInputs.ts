import type { FunctionName } from '../../../model';

const range = <T>(count: number, make: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));

/** A record of so many years that goes up and down. */
const record = (years: number) => range(years, (i) => [1900 + i, 100 + i + (i % 7)]);

const lever = (i: number) => ({
  kind: i % 2 ? 'growth' : 'level',
  id: `l${i}`,
  size: 0.01,
  start: 2020 + i,
  ramp: 30,
});
const shock = (i: number) => ({
  id: `s${i}`,
  year: 2020 + i,
  depth: 0.1,
  recovery: 40,
  scar: 0.01,
});
const run = {
  base: { year: 2018, value: 231.7 },
  horizon: 2068,
  baseline: { kind: 'drift', estimator: 'ols' },
  observations: record(119),
  levers: range(8, lever),
  shocks: range(4, shock),
};

/** Inputs of the functions that do most, as large as each may be. */
export const dearestInputs: Partial<Readonly<Record<FunctionName, object>>> = {
  scenario: run,
  decompose: { ...run, year: 2068 },
  goalBaselineGrowth: { ...run, target: 900, year: 2068 },
  goalLever: { ...run, lever: 'l1', target: 900, year: 2068 },
  yearReached: { ...run, target: 1_000_000 },
  backtest: { observations: record(40), method: 'drift' },
  estimateOls: { observations: record(200) },
  mcPath: { observations: record(200), seed: 42, years: 300 },
  sfc32: { seed: 1, count: 300 },
  normalInv: { p: range(200, (i) => (i + 1) / 202) },
};
