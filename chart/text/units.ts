import { isShare, type Series } from '../../model';
import type { DrawnWords } from '../words';
import { formatAmount, formatValue } from './format';

/** A level with the unit a sentence uses: "231.7 bn US$", "14.5 %". */
export function withUnit(value: number, series: Series, words: DrawnWords): string {
  return `${formatValue(value, words)}\u00a0${shortUnit(series, words)}`;
}

/** An amount as its author wrote it, with its unit: "4.25 bn US$". */
export function amountWithUnit(value: number, series: Series, words: DrawnWords): string {
  return `${formatAmount(value, words)}\u00a0${shortUnit(series, words)}`;
}

/** The unit in a few letters: money as "bn US$", shares as "%". */
export function shortUnit(series: Series, words: DrawnWords): string {
  return isShare(series) ? '%' : words.units.short;
}

/** The unit as a heading: "Billion US$, current prices". */
export function longUnit(series: Series, words: DrawnWords): string {
  return isShare(series) ? series.unit : words.units.billionDollars;
}
