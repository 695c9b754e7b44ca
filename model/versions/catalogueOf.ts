import type { Catalogue } from '../types';

/** The catalogue as it was in a version of the data; the newest where there is no such version. */
export function catalogueOf(newest: Catalogue, version: number): Catalogue {
  const earlier = newest.earlier.find((one) => one.version === version);
  if (!earlier) return newest;
  return {
    ...newest,
    version,
    series: { ...newest.series, ...earlier.series },
    sources: { ...newest.sources, ...earlier.sources },
    alternatives: earlier.alternatives,
  };
}
