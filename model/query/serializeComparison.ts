import type { Comparison, Scenario } from '../types';
import { serializeBand } from './bandWord';
import { growthPairs } from './growthWord';
import { serializeLever } from './leverWord';
import { serializeShock } from './shockWord';
import { viewPairs, type View } from './view';
import { writePairs, type Pair } from './writePairs';

/** What else a query says, and what of the comparison it leaves to whoever reads it. */
export interface MorePairs {
  pairs: readonly Pair[];
  without: readonly string[];
}

/**
 * The one canonical query of a comparison, without the question mark. Everything that alters the
 * picture is written even where it equals the default, so that a later default changes no link;
 * `to` comes last, because a link that ends in a digit survives being pasted into a sentence.
 */
export function serializeComparison(
  comparison: Comparison,
  view?: Partial<View>,
  more: MorePairs = { pairs: [], without: [] },
): string {
  return writePairs([
    ...comparisonPairs(comparison).filter(([key]) => !more.without.includes(key)),
    ...viewPairs(view),
    ...more.pairs,
    ['to', String(comparison.to)],
  ]);
}

/** The same as keys and values, without `to` and the view. */
export function comparisonPairs(comparison: Comparison): Pair[] {
  const { v, data, title, series, from, scale, alt, outside, until, scenarios } = comparison;
  return [
    ['v', String(v)],
    ['data', String(data)],
    ...(title === null ? [] : [['title', title] as const]),
    ['series', series],
    ['from', String(from)],
    ['scale', scale],
    ...(alt.length === 0 ? [] : [['alt', alt.join('_')] as const]),
    ...(outside ? [['outside', '1'] as const] : []),
    ...(until === null ? [] : [['until', String(until)] as const]),
    ...scenarios.flatMap(scenarioPairs),
  ];
}

/** What each scenario says: a slider moves one of six, and a page writes many links. */
const said = new WeakMap<Scenario, Pair[]>();

function scenarioPairs(scenario: Scenario): Pair[] {
  const known = said.get(scenario);
  if (known) return known;
  const { id, name, growth, levers, shocks, band, hidden } = scenario;
  const pairs: Pair[] = [
    ...growthPairs(id, growth),
    ...(name === null ? [] : [[`${id}.name`, name] as const]),
    ...levers.map((lever) => [`${id}.lever`, serializeLever(lever)] as const),
    ...shocks.map((shock) => [`${id}.shock`, serializeShock(shock)] as const),
    [`${id}.band`, serializeBand(band)] as const,
    ...(hidden ? [[`${id}.hide`, '1'] as const] : []),
  ];
  said.set(scenario, pairs);
  return pairs;
}
