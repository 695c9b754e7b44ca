import { catalogue } from '../../data';
import { VIEW_WORDS } from '../../chart/viewWords';
import { parseComparison, serializeComparison, type ParsedQuery, type View } from '../../model';
import { recent } from './recent';

/** The view words that the link of a page keeps: whoever opens it sees what its maker saw. */
export const LINK_WORDS: readonly (keyof View)[] = [
  ...(['lang', 'theme', 'paths', 'ref', 'reach'] as const),
];

/** A request's query, read, beside its canonical form. */
export interface ReadQuery extends ParsedQuery {
  canonical: string;
  /** Whether the request was already in canonical form. */
  isCanonical: boolean;
}

/** Queries read lately: whoever asked for one asks again, or for another form of it. */
const queries = recent<ReadQuery>({ most: 200, room: 100_000 });

/** Reads the comparison of a request. `keep` names the view words that matter to the route. */
export function readQuery(url: string, keep: readonly (keyof View)[]): ReadQuery {
  return readSearch(new URL(url).search, keep);
}

/** The same of a query that came in another way, with its question mark or without. */
export function readSearch(search: string, keep: readonly (keyof View)[]): ReadQuery {
  const name = `${keep.join()} ${search}`;
  const known = queries.find(name);
  if (known) return known;
  const read = readAnew(search, keep);
  queries.hold(name, read, search.length);
  return read;
}

function readAnew(search: string, keep: readonly (keyof View)[]): ReadQuery {
  const parsed = parseComparison(search, catalogue, VIEW_WORDS);
  const kept = Object.fromEntries(keep.map((key) => [key, parsed.view[key]]));
  const canonical = serializeComparison(parsed.comparison, kept);
  return { ...parsed, canonical, isCanonical: search === `?${canonical}` };
}
