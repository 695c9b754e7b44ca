/** The keys and values of a query that the page itself has written. */
export function valuesOf(search: string): ReadonlyMap<string, string> {
  return new Map(new URLSearchParams(search));
}
