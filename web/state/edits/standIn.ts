import { catalogue } from '../../../data';
import {
  parseComparison,
  serializeComparison,
  type Comparison,
  type Fault,
  type Year,
} from '../../../model';

/**
 * Lets a comparison know the record up to a year only, or all of it. What the shorter record cannot
 * support is replaced and reported.
 */
export function standIn(
  comparison: Comparison,
  until: Year | null,
): { comparison: Comparison; faults: readonly Fault[] } {
  const query = serializeComparison({ ...comparison, until });
  return parseComparison(query, catalogue, { languages: [], sizes: [] });
}
