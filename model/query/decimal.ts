/** Decimals of a query: at most four places, no exponent, exact on their own grid. */

/** Ten-thousandths of what people see: four decimals. */
export const PLACES = 10_000;

/**
 * Ten-thousandths of a decimal written by hand ("3.3", "-0,5", "３．３"), or null where it is none.
 * More than four places are rounded to four.
 */
export function parseDecimal(text: string): number | null {
  const plain = text.normalize('NFKC').trim().replace(',', '.').replace(/^[−–]/, '-');
  if (!/^[+-]?\d{1,9}(\.\d{1,40})?$/.test(plain)) return null;
  return Math.round(Number(plain) * PLACES) + 0;
}

/** The shortest decimal of a number of ten-thousandths: 33000 is "3.3". */
function formatDecimal(tenThousandths: number): string {
  return String(tenThousandths / PLACES);
}

/** A fraction a year from ten-thousandths of a per cent: "3.3" % is 33000 and 0.033. */
function percentToFraction(tenThousandths: number): number {
  return tenThousandths / (PLACES * 100);
}

/** Ten-thousandths of a per cent of a fraction, on the grid a query can hold. */
function fractionToPercent(fraction: number): number {
  return Math.round(fraction * PLACES * 100) + 0;
}

/** A whole number written by hand, or null. */
export function parseInteger(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  return /^[+-]?\d{1,9}$/.test(plain) ? Number(plain) : null;
}

/** A fraction from a per cent written by hand, with its sign or without ("3,5 %"), or null. */
export function parsePercent(text: string): number | null {
  const tenThousandths = parseDecimal(text.replace(/\s*[%％]\s*$/, ''));
  return tenThousandths === null ? null : percentToFraction(tenThousandths);
}

/** The per cent of a fraction as a query writes it. */
export function formatPercentWord(fraction: number): string {
  return formatDecimal(fractionToPercent(fraction));
}

/** A level or an amount written by hand, in the series' unit, or null. */
export function parseAmount(text: string): number | null {
  const tenThousandths = parseDecimal(text);
  return tenThousandths === null ? null : tenThousandths / PLACES;
}

/** A level or an amount as a query writes it. */
export function formatAmount(value: number): string {
  return formatDecimal(Math.round(value * PLACES) + 0);
}
