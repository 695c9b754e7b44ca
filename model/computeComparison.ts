import { project } from './project';
import type { Catalogue, Comparison, Projection, Series, SourceNote } from './types';
import { isError } from './types';

/** A comparison and everything that follows from it; every representation is made from this. */
export interface Computation {
  comparison: Comparison;
  series: Series;
  /** Where the published values were printed. */
  sources: readonly SourceNote[];
  projections: readonly Projection[];
}

/**
 * Computes a resolved comparison. Throws `RangeError` on one that `resolveComparison` would have
 * refused, because then the fault is ours and not the reader's.
 */
export function computeComparison(comparison: Comparison, catalogue: Catalogue): Computation {
  const series = catalogue.series[comparison.series];
  if (!series) throw new RangeError(`unknown series: ${comparison.series}`);
  const projections = comparison.scenarios.map((scenario) => {
    const projection = project(series, scenario, comparison.to);
    if (isError(projection)) {
      throw new RangeError(`scenario ${scenario.id}: ${projection.error}`);
    }
    return projection;
  });
  const ids = new Set(series.observations.map(({ source }) => source));
  const sources = [...ids].flatMap((id) => catalogue.sources[id] ?? []);
  return { comparison, series, sources, projections };
}
