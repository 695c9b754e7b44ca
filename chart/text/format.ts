import type { DrawnWords } from '../words';

/** Numbers for people; files and addresses never use these. */

/** A level with one decimal at most: "231.7", "1,281"; above 1,000 no decimal. */
export function formatValue(value: number, words: DrawnWords): string {
  const digits = Math.abs(value) >= 1000 ? 0 : 1;
  return withMinus(numberFormat(words.locale, digits, digits).format(value));
}

/** Decimals that levels of such sizes are shown with, so that what is shown beside each other adds up. */
export function displayDecimals(values: readonly number[]): number {
  const largest = Math.max(...values.map(Math.abs));
  if (largest < 1000) return 1;
  // Six digits in all, as machines are served.
  return Math.min(0, 5 - Math.floor(Math.log10(largest)));
}

/** A published level with the decimals it was printed with: "129", "231.7". */
export function formatPrinted(value: number, words: DrawnWords): string {
  return withMinus(numberFormat(words.locale, 0, 3).format(value));
}

/** A round level of an axis: "250", "0.02", "1,500,000". */
export function formatTick(level: number, words: DrawnWords): string {
  return withMinus(tickFormat(words.locale).format(level));
}

/** A number with exactly so many decimals, as arithmetic shows it: "62.0", "23.86". */
export function formatFixed(value: number, places: number, words: DrawnWords): string {
  return withMinus(numberFormat(words.locale, places, places).format(value));
}

/** An end of a range: at most three significant digits, because it is rough. */
export function formatRangeEnd(value: number, words: DrawnWords): string {
  const rough = Number(value.toPrecision(3));
  return withMinus(numberFormat(words.locale, 0, rough < 10 ? 1 : 0).format(rough));
}

/** A fraction as per cent with one decimal: "3.3 %"; more where one would say nothing. */
export function formatPercent(fraction: number, words: DrawnWords, digits = 1): string {
  return withPercent(
    withMinus(numberFormat(words.locale, digits, digits).format(fraction * 100)),
    words,
  );
}

/** A growth as its author wrote it: "3.3 %", "3.25 %", at least one decimal and at most four. */
export function formatGrowth(fraction: number, words: DrawnWords): string {
  return withPercent(withMinus(numberFormat(words.locale, 1, 4).format(fraction * 100)), words);
}

/** An amount or a number of years as its author wrote it: "4.25", "2.5", at most four decimals. */
export function formatAmount(value: number, words: DrawnWords): string {
  return withMinus(numberFormat(words.locale, 0, 4).format(value));
}

/** A size, a depth or a share as its author wrote it: "2 %", "1.2 %", at most four decimals. */
export function formatSize(fraction: number, words: DrawnWords): string {
  return withPercent(formatPoints(fraction, words), words);
}

/** A formatted number as per cent, as a language writes the sign. */
export function withPercent(number: string, words: DrawnWords): string {
  return words.joints.percent({ number });
}

/** The same as percentage points: "0.5". */
export function formatPoints(fraction: number, words: DrawnWords): string {
  return withMinus(numberFormat(words.locale, 0, 4).format(fraction * 100));
}

/** A round number on an axis of differences, with its sign: "+100", "−2.5", "0". */
export function formatSigned(value: number, words: DrawnWords): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return `${sign}${formatAmount(Math.abs(value), words)}`;
}

/** A year, never grouped. */
export function formatYear(year: number): string {
  return String(year);
}

/** An ISO date as people read it: "1 March 2027", "March 1, 2027". */
export function formatDate(date: string, words: DrawnWords): string {
  const format = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, min: number, max: number): Intl.NumberFormat {
  const digits = { minimumFractionDigits: min, maximumFractionDigits: max };
  return madeOnce(`${locale} ${min} ${max}`, locale, digits);
}

function tickFormat(locale: string): Intl.NumberFormat {
  return madeOnce(locale, locale, { maximumSignificantDigits: 6 });
}

/** `Intl` objects cost a hundred times what one format does, so each is made once. */
function madeOnce(
  key: string,
  locale: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made;
}

function withMinus(text: string): string {
  return text.replace('-', '−');
}
