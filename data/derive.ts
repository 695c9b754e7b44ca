import { finestPlaces } from '../model/accounting/decimalPlaces';

/** The minuend less every subtrahend, exact to the finest decimal place among them. */
export function exactDifference(minuend: number, subtrahends: readonly number[]): number {
  const scale = 10 ** finestPlaces([minuend, ...subtrahends]);
  const units = (value: number) => Math.round(value * scale);
  return subtrahends.reduce((rest, value) => rest - units(value), units(minuend)) / scale;
}

/** The same difference as a line of arithmetic to be shown: "229 − (67.6 + 52.6) = 108.8". */
export function differenceInWords(minuend: number, subtrahends: readonly number[]): string {
  const sum = subtrahends.join(' + ');
  const taken = subtrahends.length > 1 ? `(${sum})` : sum;
  const places = finestPlaces([minuend, ...subtrahends]);
  return `${minuend} − ${taken} = ${exactDifference(minuend, subtrahends).toFixed(places)}`;
}
