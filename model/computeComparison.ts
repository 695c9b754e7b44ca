import { applyAlternatives } from './applyAlternatives';
import { project } from './project';
import type { Catalogue, Comparison, Projection, Series, SourceNote } from './types';
import { isError } from './types';

/** A comparison and everything that follows from it; every representation is made from this. */
export interface Computation {
  comparison: Comparison;
  series: Series;
  /** Where the values that are computed with come from. */
  sources: readonly SourceNote[];
  projections: readonly Projection[];
}

/**
 * Computes a resolved comparison. Throws `RangeError` on one that `resolveComparison` would have
 * refused, because then the fault is ours and not the reader's.
 */
export function computeComparison(comparison: Comparison, catalogue: Catalogue): Computation {
  const printed = catalogue.series[comparison.series];
  if (!printed) throw new RangeError(`unknown series: ${comparison.series}`);
  const series = applyAlternatives(printed, comparison.alt);
  const projections = comparison.scenarios.map((scenario) => {
    const projection = project(series, scenario, comparison.to);
    if (isError(projection)) {
      throw new RangeError(`scenario ${scenario.id}: ${projection.error}`);
    }
    return projection;
  });
  const sources = sourcesOf(series).flatMap((id) => catalogue.sources[id] ?? []);
  return { comparison, series, sources, projections };
}

function sourcesOf(series: Series): string[] {
  const ids = [
    ...series.observations.map(({ source }) => source),
    ...series.observations.flatMap(({ printed, alternative }) =>
      printed !== null && alternative ? [alternative.source] : [],
    ),
  ];
  return [...new Set(ids)];
}
