import { isShare, type Series } from '../../model';
import type { DrawnWords } from '../words';
import { dataText } from './dataText';
import { formatAmount, formatValue, withPercent } from './format';

/** A level with the unit a sentence uses: "231.7 bn US$", "14.5 %". */
export function withUnit(value: number, series: Series, words: DrawnWords): string {
  return withUnitOf(formatValue(value, words), series, words);
}

/** An amount as its author wrote it, with its unit: "4.25 bn US$". */
export function amountWithUnit(value: number, series: Series, words: DrawnWords): string {
  return withUnitOf(formatAmount(value, words), series, words);
}

/** A formatted number with the unit of its series. */
export function withUnitOf(number: string, series: Series, words: DrawnWords): string {
  return isShare(series)
    ? withPercent(number, words)
    : words.joints.quantity({ number, unit: words.units.short });
}

/** The unit in a few letters: money as "bn US$", shares as "%". */
export function shortUnit(series: Series, words: DrawnWords): string {
  return isShare(series) ? '%' : words.units.short;
}

/** The unit as a heading: "Billion US$, current prices". */
export function longUnit(series: Series, words: DrawnWords): string {
  return isShare(series) ? dataText(series.unit, words) : words.units.billionDollars;
}
