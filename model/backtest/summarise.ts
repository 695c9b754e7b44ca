import { exp } from '../det';
import type { BacktestRow } from './backtest';

/** How a rule did over all its valid rows; means are null where there is none. */
export interface BacktestSummary {
  pairs: number;
  origins: number;
  /** Rows in which the rule gave no positive level. */
  excluded: number;
  /** Mean absolute log error, and the same as a factor: typically off by so much. */
  male: number | null;
  typicalFactor: number | null;
  /** Positive where the rule says too little. */
  meanLogError: number | null;
  mape: number | null;
  mdape: number | null;
  mase: number | null;
  /** Sum of absolute errors over that of "no change"; below one, the rule was better. */
  relMae: number | null;
  /** `drift` only: how many rows that have an 80 % range lay inside it. */
  inside80?: number;
}

/** The measures of a backtest, each over the rows that have it. */
export function summarise(rows: readonly BacktestRow[]): BacktestSummary {
  const valid = rows.filter((row) => row.valid);
  const logErrors = numbers(valid.map(({ logError }) => logError));
  const percents = numbers(valid.map(({ pctError }) => pctError)).map(Math.abs);
  const male = mean(logErrors.map(Math.abs));
  const naive = sumOf(valid.map(({ naiveAbs }) => naiveAbs));
  const ranged = valid.filter(({ inside80 }) => inside80 !== undefined);
  return {
    pairs: valid.length,
    origins: new Set(rows.map(({ origin }) => origin)).size,
    excluded: rows.length - valid.length,
    male,
    typicalFactor: male === null ? null : exp(male),
    meanLogError: mean(logErrors),
    mape: mean(percents),
    mdape: median(percents),
    mase: mean(numbers(valid.map(({ scaled }) => scaled))),
    relMae: naive > 0 ? sumOf(numbers(valid.map(({ absError }) => absError))) / naive : null,
    ...(ranged.length > 0 ? { inside80: ranged.filter(({ inside80 }) => inside80).length } : {}),
  };
}

function numbers(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sumOf(values) / values.length;
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
