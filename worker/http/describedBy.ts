/** The header that names the description of the numbers of a comparison, by its query (RFC 8288). */
export function describedBy(query: string, origin: string): { link: string } {
  const address = `${origin}/api/v1/datapackage.json?${query}`;
  return { link: `<${address}>; rel="describedby"; type="application/json"` };
}
