import type { BacktestMethod } from '../../model';
import { formatPrinted, formatValue, formatYear } from '../text/format';
import type { Words } from '../words';
import type { Tried } from './tryRules';

/** One test in words: a year in the past, a later year, what came then, and what each rule had said. */
export interface TestRow {
  origin: string;
  target: string;
  came: string;
  said: readonly { method: BacktestMethod; name: string; level: string }[];
}

/** Every test of a record as a row of a table. */
export function testRows({ rules }: Tried, words: Words): TestRow[] {
  return rules[0]!.rows.map(({ origin, target, actual }, i) => ({
    origin: formatYear(origin),
    target: formatYear(target),
    came: formatPrinted(actual, words),
    said: rules.map(({ method, rows }) => {
      const { valid, forecast } = rows[i]!;
      return {
        method,
        name: words.backtest.rules[method],
        level: valid ? formatValue(forecast, words) : '–',
      };
    }),
  }));
}
