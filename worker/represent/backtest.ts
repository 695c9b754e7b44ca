import {
  backtest,
  BACKTEST_METHODS,
  isError,
  pairs,
  round6,
  type BacktestRow,
  type BacktestSummary,
  type ErrorCode,
  type Series,
} from '../../model';
import type { Words } from '../../chart/words';

/** What every growth rule would have said of a series' record, or the code that says why none can. */
export function representBacktest(series: Series, words: Words): { error: ErrorCode } | object {
  const rules = [];
  let tests = 0;
  for (const method of BACKTEST_METHODS) {
    const tried = backtest({ observations: pairs(series), method });
    if (isError(tried)) return { error: tried.error };
    tests = tried.summary.pairs + tried.summary.excluded;
    rules.push({
      rule: method,
      name: words.backtest.rules[method],
      summary: representSummary(tried.summary),
      rows: tried.rows.map(representRow),
    });
  }
  return {
    notice: words.notice,
    caveat: words.backtest.caveat({ tests: String(tests) }),
    series: { id: series.id, title: series.title, unit: series.unit },
    rules,
  };
}

function representSummary({ pairs: count, origins, excluded, ...rest }: BacktestSummary) {
  const { inside80, ...measures } = rest;
  const rounded = Object.entries(measures).map(([name, value]) => [name, orNull(value)] as const);
  const inside = inside80 === undefined ? {} : { inside80 };
  return { pairs: count, origins, excluded, ...Object.fromEntries(rounded), ...inside };
}

function representRow({ origin, target, h, valid, inside80, ...rest }: BacktestRow) {
  const rounded = Object.entries(rest).map(([name, value]) => [name, orNull(value)] as const);
  const inside = inside80 === undefined ? {} : { inside80 };
  return { origin, target, h, valid, ...Object.fromEntries(rounded), ...inside };
}

function orNull(value: number | null): number | null {
  return value === null ? null : round6(value);
}
