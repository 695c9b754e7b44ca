import { exp, log } from '../../../model';
import type { Words } from '../../words';
import {
  formatAmount,
  formatFixed,
  formatGrowth,
  formatPrinted,
  formatValue,
  withPercent,
} from '../format';

/** One line of arithmetic: what it gives, and the formula with the reader's own numbers in it. */
export interface Step {
  says: string;
  formula: string;
}

/** A number of a formula, with more decimals the more are asked for. */
export type Quantity = (more: number) => { value: number; text: string };

/** How a result is written, which is how far a formula must be right. */
export type Show = (value: number, more: number) => string;

const NBSP = '\u00a0';

/** The most decimals that are tried beyond a quantity's own. */
const MOST = 5;

/** A number that is written in full. */
export function exact(value: number, text: string): Quantity {
  return () => ({ value, text });
}

/** A level as printed; one that was computed, such as the share of a part, is rounded for the page. */
export function printed(value: number, words: Words): Quantity {
  const isPrinted = value === Number(value.toFixed(3));
  return isPrinted ? exact(value, formatPrinted(value, words)) : rounded(value, 1, words);
}

/** A growth as its author wrote it. */
export function growth(g: number, words: Words): Quantity {
  return exact(g, formatGrowth(g, words));
}

/** A computed number, rounded for the page. */
export function rounded(value: number, places: number, words: Words): Quantity {
  return (more) => ({
    value: Number(value.toFixed(places + more)),
    text: formatFixed(value, places + more, words),
  });
}

/** A factor, rounded for the page unless four decimals are all it has. */
export function factor(value: number, words: Words): Quantity {
  return isShort(value) ? exact(value, formatAmount(value, words)) : rounded(value, 4, words);
}

/** How a factor is shown. */
export function asFactor(words: Words): Show {
  return (value, more) =>
    isShort(value) ? formatAmount(value, words) : formatFixed(value, 4 + more, words);
}

/** Whether four decimals say all of a number; what is further away than this is no rounding error. */
function isShort(value: number): boolean {
  return Math.abs(value - Number(value.toFixed(4))) < 1e-11;
}

/** A computed fraction as per cent, rounded for the page unless it is a growth somebody wrote. */
export function percent(fraction: number, places: number, words: Words): Quantity {
  if (isShort(100 * fraction)) return exact(fraction, formatGrowth(fraction, words));
  return (more) => ({
    value: Number((100 * fraction).toFixed(places + more)) / 100,
    text: percentText(fraction, places + more, words),
  });
}

/** "3.307 %". */
function percentText(fraction: number, places: number, words: Words): string {
  return withPercent(formatFixed(100 * fraction, places, words), words);
}

/** How levels are shown everywhere. */
export function asLevel(words: Words): Show {
  return (value) => formatValue(value, words);
}

/** How a computed growth is shown. */
export function asPercent(words: Words, places = 3): Show {
  return (value, more) =>
    isShort(100 * value) ? formatGrowth(value, words) : percentText(value, places + more, words);
}

/** How any other number is shown. */
export function asNumber(words: Words, places = 4): Show {
  return (value, more) => formatFixed(value, places + more, words);
}

/** The natural logarithm, the same on every engine; NaN where a number was rounded to nothing. */
export function ln(x: number): number {
  return x > 0 && x < Infinity ? log(x) : NaN;
}

/** Beyond this the exponential leaves the doubles. */
const STEEPEST = 700;

/** x to the power of n, the same on every engine; NaN where that is no number. */
export function power(x: number, n: number): number {
  const exponent = n * ln(x);
  return Math.abs(exponent) <= STEEPEST ? exp(exponent) : NaN;
}

/**
 * A formula and its result, its numbers rounded so little that whoever recomputes it from what is
 * written gets what is written; "≈" where no reasonable number of decimals does that.
 */
export function equation(p: {
  numbers: readonly Quantity[];
  write: (texts: readonly string[]) => string;
  compute: (values: readonly number[]) => number;
  result: number;
  show: Show;
  /** Decimals that the result is shown with beyond its own. */
  shownMore?: number;
}): { formula: string; more: number } {
  const shown = p.show(p.result, p.shownMore ?? 0);
  const at = (more: number) => p.numbers.map((number) => number(more));
  const texts = (more: number) => p.write(at(more).map(({ text }) => text));
  for (let more = 0; more <= MOST; more++) {
    const recomputed = p.compute(at(more).map(({ value }) => value));
    if (p.show(recomputed, p.shownMore ?? 0) === shown) {
      return { formula: `${texts(more)} =${NBSP}${shown}`, more };
    }
  }
  return { formula: `${texts(MOST)} ≈${NBSP}${shown}`, more: MOST };
}

/** "1 + 3.3 %", "1 − 2.0 %". */
function onePlus(text: string): string {
  return `1${plus(text)}`.replaceAll(' ', NBSP);
}

/** " + 3.3 %", " − 2.0 %": a number with the sign that joins it to what stands before. */
export function plus(text: string): string {
  return text.startsWith('−') ? ` − ${text.slice(1)}` : ` + ${text}`;
}

/** A stretch of years at one growth. */
export interface Stretch {
  growth: Quantity;
  years: number;
}

/** A level compounded: "231.7 × (1 + 1.0 %)^7 × (1 + 3.5 %)^15 = 416.0". */
export function compounded(
  base: Quantity,
  stretches: readonly Stretch[],
  result: number,
  words: Words,
): { formula: string; more: number } {
  return equation({
    numbers: [base, ...stretches.map((stretch) => stretch.growth)],
    write: ([from = '', ...growths]) =>
      [from, ...growths.map((g, i) => `(${onePlus(g)})${raised(stretches[i]!.years)}`)].join(' × '),
    compute: ([from = 0, ...growths]) =>
      growths.reduce((level, g, i) => level * power(1 + g, stretches[i]!.years), from),
    result,
    show: asLevel(words),
  });
}

function raised(years: number): string {
  return years === 1 ? '' : `^${years}`;
}
