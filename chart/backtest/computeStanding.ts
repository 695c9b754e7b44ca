import { knownSeries, type Comparison, type Computation, type Series } from '../../model';
import { computeGiven } from '../lesson/computeGiven';

/** Computes a comparison that stands in a year of the past, on a whole record. */
export function computeStanding(series: Series, comparison: Comparison): Computation {
  return computeGiven({ comparison, series: knownSeries(series, comparison), presets: [] });
}
