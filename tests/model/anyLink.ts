import { LONGEST_QUERY, serializeComparison } from '../../model';
import { anyComparison } from './anyComparison';
import { frozen } from './freeze';

/** A comparison and its link, where the link is short enough to be one. */
export const anyLink = anyComparison
  .map((comparison) => ({ comparison, query: serializeComparison(frozen(comparison)) }))
  .filter(({ query }) => query.length <= LONGEST_QUERY);
