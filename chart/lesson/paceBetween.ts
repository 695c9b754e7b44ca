import { cagr, isError, type Series, type Year } from '../../model';

/** The level of a series in a year; throws `RangeError` where none is known. */
export function levelIn(series: Series, year: Year): number {
  const found = series.observations.find((one) => one.year === year);
  if (!found) throw new RangeError(`${series.id} has no figure for ${year}`);
  return found.value;
}

/** The growth that links the figures of two years, a fraction a year. */
export function paceBetween(series: Series, from: Year, to: Year): number {
  const [v0, v1] = [levelIn(series, from), levelIn(series, to)];
  const pace = cagr({ v0, v1, years: to - from });
  if (isError(pace)) throw new RangeError(`${series.id} ${from}–${to}: ${pace.error}`);
  return pace.g;
}
