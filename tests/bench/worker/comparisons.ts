import { catalogue } from '../../../data';
import { parseComparison, serializeComparison } from '../../../model';

/** How much a comparison holds. */
export interface Shape {
  scenarios: number;
  /** From the end of the record to the horizon. */
  years: number;
}

/** What the routes are measured with. */
export const USUAL: Shape = { scenarios: 6, years: 22 };

/** Growth of the scenarios after the first. */
const OTHERS = ['hold', '5', '1.3', '6.5', '-2'];

/** Growth of the first scenario in thousandths of a per cent: what tells one comparison from the next. */
const GROWTH = { first: 1000, last: 99_999 };

let next = GROWTH.first;

/** The canonical query of a comparison that was not asked for before. */
export function freshComparison(shape: Shape = USUAL): string {
  if (next > GROWTH.last) throw new Error('every comparison was asked for');
  return comparison(shape, next++ / 1000);
}

const canonical = new Map<string, string>();

/** The canonical query of a comparison whose first scenario grows at `percent`. */
function comparison(shape: Shape, percent: number): string {
  const key = JSON.stringify(shape);
  const known = canonical.get(key) ?? serialized(shape);
  canonical.set(key, known);
  return known.replace('&a=0&', `&a=${percent}&`);
}

function serialized({ scenarios, years }: Shape): string {
  const pairs = ['0', ...OTHERS].slice(0, scenarios).map((growth, i) => `${'abcdef'[i]}=${growth}`);
  const query = ['series=trade', ...pairs, `to=${2018 + years}`].join('&');
  const read = parseComparison(query, catalogue, { languages: [], sizes: [] });
  if (read.faults.length > 0) throw new Error(`${query}: ${JSON.stringify(read.faults)}`);
  return serializeComparison(read.comparison);
}
