import type { Observation, Series, Year } from './types';

/** How a total divided among its parts in the last year for which every part is known. */
export interface Split {
  year: Year;
  /** One observation a part, in the order of the series' parts. */
  observations: readonly Observation[];
}

/** The latest split of a series up to its last observation; null where it has no parts or no such year. */
export function splitOf({ observations, parts }: Series): Split | null {
  const last = observations.at(-1);
  const [first] = parts;
  if (!first || !last) return null;
  const years = first.observations.map(({ year }) => year).filter((year) => year <= last.year);
  for (const year of years.reverse()) {
    const found = parts.flatMap((part) => part.observations.find((one) => one.year === year) ?? []);
    if (found.length === parts.length) return { year, observations: found };
  }
  return null;
}
