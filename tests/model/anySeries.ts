import fc from 'fast-check';
import { catalogue } from '../../data';
import { LIMITS, type Series } from '../../model';

/** Every series of the real catalogue. */
export const everySeries: readonly Series[] = Object.values(catalogue.series);

/** First and last published year of a series. */
export function recordOf({ observations }: Series): { first: number; last: number } {
  const years = observations.map(({ year }) => year);
  return { first: Math.min(...years), last: Math.max(...years) };
}

export const anySeries = fc.constantFrom(...everySeries);

/** A year from the last published figure on, as far as a comparison may look. */
export function horizonOf(series: Series): fc.Arbitrary<number> {
  const { last } = recordOf(series);
  return fc.integer({ min: last, max: last + LIMITS.horizonYears });
}
