import { serializeComparison, type Comparison } from '../../model';

/** The header that names the description of a comparison's numbers (RFC 8288). */
export function describedBy(comparison: Comparison, origin: string): { link: string } {
  const address = `${origin}/api/v1/datapackage.json?${serializeComparison(comparison)}`;
  return { link: `<${address}>; rel="describedby"; type="application/json"` };
}
