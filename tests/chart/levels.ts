import { cagr, isError, type Series } from '../../model';

/** The level of a series in a year that it has. */
export const levelIn = (series: Series, year: number) =>
  series.observations.find((one) => one.year === year)!.value;

/** The growth a year of a series from one of its years to another, a fraction. */
export const pace = (series: Series, from: number, to: number) => {
  const found = cagr({
    ...{ v0: levelIn(series, from), v1: levelIn(series, to), years: to - from },
  });
  if (isError(found)) throw new Error(found.error);
  return found.g;
};
