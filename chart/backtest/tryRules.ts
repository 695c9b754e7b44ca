import {
  backtest,
  BACKTEST_METHODS,
  isError,
  pairs,
  type BacktestMethod,
  type BacktestRow,
  type BacktestSummary,
  type Series,
  type Year,
} from '../../model';

/** A rule with what it said of the past, and how far that was from what came. */
export interface TriedRule {
  method: BacktestMethod;
  summary: BacktestSummary;
  rows: readonly BacktestRow[];
}

/** A record on which every rule was tried. */
export interface Tried {
  series: Series;
  rules: readonly TriedRule[];
  /** The years in the past that rules were tried from, in order. */
  origins: readonly Year[];
}

/** Tries every rule on a record; null where it is too short for that. */
export function tryRules(series: Series): Tried | null {
  const rules: TriedRule[] = [];
  for (const method of BACKTEST_METHODS) {
    const tried = backtest({ observations: pairs(series), method });
    if (isError(tried)) return null;
    rules.push({ method, ...tried });
  }
  const origins = new Set(rules.flatMap(({ rows }) => rows.map(({ origin }) => origin)));
  return { series, rules, origins: [...origins] };
}
