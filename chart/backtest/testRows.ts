import type { BacktestMethod, Year } from '../../model';
import { formatPrinted, formatValue, formatYear } from '../text/format';
import type { Words } from '../words';
import type { Tried } from './tryRules';

/** One test: a year in the past, a later year, what came then, and what each rule had said. */
export interface TestRow {
  origin: Year;
  target: Year;
  texts: { origin: string; target: string; came: string };
  said: readonly { method: BacktestMethod; text: string }[];
}

/** Every test of a record as a row of a table. */
export function testRows({ rules }: Tried, words: Words): TestRow[] {
  return rules[0]!.rows.map(({ origin, target, actual }, i) => ({
    ...{ origin, target },
    texts: {
      origin: formatYear(origin),
      target: formatYear(target),
      came: formatPrinted(actual, words),
    },
    said: rules.map(({ method, rows }) => {
      const { valid, forecast } = rows[i]!;
      return { method, text: valid ? formatValue(forecast, words) : '–' };
    }),
  }));
}
