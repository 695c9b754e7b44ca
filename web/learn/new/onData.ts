import { VIEW_WORDS } from '../../../chart/viewWords';
import { catalogue } from '../../../data';
import { parseComparison, serializeComparison, type Comparison } from '../../../model';

/** A comparison read on a version of the data: a lesson has one for all of its steps. */
export function onData(comparison: Comparison, data: number | null): Comparison {
  if (data === null || comparison.data === data) return comparison;
  const query = serializeComparison({ ...comparison, data });
  return parseComparison(query, catalogue, VIEW_WORDS).comparison;
}
