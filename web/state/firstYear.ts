import type { Comparison, Series, Year } from '../../model';

/** How far ahead the year inspector stands at first, in years after the last figure. */
const FIRST_LOOK = 12;

/** The year that is inspected first. */
export function firstYear({ to }: Comparison, { observations }: Series): Year {
  return Math.min(observations.at(-1)!.year + FIRST_LOOK, to);
}
