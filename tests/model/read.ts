import { catalogue } from '../../data';
import { parseComparison, serializeComparison, type ParsedQuery } from '../../model';
import { frozen } from './freeze';

/** The view words a test's host can honour. */
export const words = frozen({ languages: ['en', 'vi', 'ja'], sizes: ['page', 'og'] });

/** A query read against the real catalogue, which reading must not change. */
export function read(query: string): ParsedQuery {
  return parseComparison(query, frozen(catalogue), words);
}

/** The canonical form of whatever a query says. */
export function canonicalOf(query: string): string {
  return serializeComparison(read(query).comparison);
}
