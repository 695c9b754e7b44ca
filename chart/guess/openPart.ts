import type { Computation } from '../../model';

/** Room above and below the last figure that is known, as factors: nothing is to be read from an axis. */
const ROOM = { above: 2.5, below: 0.3 } as const;

/** What of a computation is known while somebody guesses how it goes on: the record, and no more. */
export function openPart({ comparison, series, sources }: Computation): Computation {
  const last = series.observations.at(-1)!.year;
  const outside = series.outside.filter(({ year }) => year <= last);
  return { comparison, sources, series: { ...series, later: [], outside }, projections: [] };
}

/** The levels that an axis has room for while somebody guesses, which the answer has no part in. */
export function openLevels({ comparison, series }: Computation): number[] {
  const { value } = series.observations.at(-1)!;
  const above = value * ROOM.above;
  return comparison.scale === 'log' ? [value * ROOM.below, above] : [above];
}
