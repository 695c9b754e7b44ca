import { VIEW_WORDS } from '../../chart/viewWords';
import { know } from '#catalogue';
import { catalogue } from '../../data';
import { parseComparison, type ParsedQuery } from '../../model';

/** Reads the comparison of an address's query, exactly as the Worker does; any series may be in it. */
export function readAddress(search: string): ParsedQuery {
  know(catalogue);
  return parseComparison(search, catalogue, VIEW_WORDS);
}

/** The whole address that opens a query; only where there is a document. */
export function linkTo(query: string): string {
  return `${location.origin}/?${query}`;
}
