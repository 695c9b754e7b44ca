import * as v from 'valibot';
import type { Catalogue } from '../types';
import { fault } from './fault';
import { serializeGrowth } from './growthWord';
import { SCENARIO_IDS } from './limits';
import { LONGEST_QUERY } from './readPairs';
import { resolveComparison, type Resolved } from './resolveComparison';
import { serializeBand } from './resolveScenarios';
import { serializeComparison } from './serializeComparison';

/** A posted growth rule. Whether its numbers are possible is the resolver's business. */
const growth = v.variant('kind', [
  v.strictObject({
    kind: v.literal('hold'),
    level: v.optional(v.picklist(['last', 'gmean']), 'last'),
  }),
  v.strictObject({ kind: v.literal('constant'), g: v.pipe(v.number(), v.finite()) }),
  v.strictObject({
    kind: v.literal('drift'),
    estimator: v.optional(v.picklist(['endpoint', 'ols']), 'endpoint'),
  }),
]);

const scenario = v.strictObject({
  id: v.picklist(SCENARIO_IDS),
  name: v.optional(v.nullable(v.string()), null),
  growth,
  levers: v.optional(v.strictTuple([])),
  shocks: v.optional(v.strictTuple([])),
  band: v.optional(v.array(v.picklist([0.5, 0.8, 0.95]))),
});

const year = v.pipe(v.number(), v.integer());

/** The JSON form of a comparison, as `POST /api/v1/projection` takes it. */
export const comparisonSchema = v.strictObject({
  v: v.optional(year),
  data: v.optional(year),
  title: v.optional(v.nullable(v.string())),
  series: v.optional(v.string()),
  from: v.optional(year),
  to: v.optional(year),
  scale: v.optional(v.picklist(['linear', 'log', 'index'])),
  alt: v.optional(v.array(v.string())),
  outside: v.optional(v.boolean()),
  scenarios: v.optional(
    v.pipe(
      v.array(scenario),
      v.minLength(1),
      v.maxLength(6),
      v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'each id once'),
    ),
  ),
});

/**
 * Reads a posted comparison by writing it as a query's keys and values, so that one resolver
 * judges both. Never throws; structural faults name the path within the JSON.
 */
export function parseComparisonJson(json: unknown, catalogue: Catalogue): Resolved {
  // An array passes for an object without members.
  const checked = v.safeParse(comparisonSchema, Array.isArray(json) ? null : json);
  if (!checked.success) {
    const faults = checked.issues.map((issue) =>
      fault(
        v.getDotPath(issue) ?? 'comparison',
        echo(issue.input),
        'UNREADABLE',
        issue.expected ?? issue.message,
      ),
    );
    return { ...resolveComparison(new Map(), catalogue), faults };
  }
  const resolved = resolveComparison(toValues(checked.output), catalogue);
  const query = serializeComparison(resolved.comparison);
  if (query.length <= LONGEST_QUERY) return resolved;
  // A comparison that no link can hold would be answered with links that lose a part of it.
  const allowed = `at most ${LONGEST_QUERY} characters as a query`;
  const tooLong = fault('comparison', query, 'TOO_LONG', allowed);
  return { ...resolved, faults: [...resolved.faults, tooLong] };
}

function toValues(comparison: v.InferOutput<typeof comparisonSchema>): Map<string, string> {
  const { v: version, data, title, series, from, to, scale, scenarios = [] } = comparison;
  const { alt = [], outside = false } = comparison;
  const plain = { v: version, data, title, series, from, to, scale };
  const values = new Map<string, string>();
  if (alt.length > 0) values.set('alt', alt.join('_'));
  if (outside) values.set('outside', '1');
  for (const [key, value] of Object.entries(plain)) {
    if (value !== undefined && value !== null) values.set(key, String(value));
  }
  for (const { id, name, growth: rule, band } of scenarios) {
    values.set(id, serializeGrowth(rule));
    if (name !== null) values.set(`${id}.name`, name);
    if (band) values.set(`${id}.band`, serializeBand([...new Set(band)].sort()));
  }
  return values;
}

function echo(input: unknown): string {
  return typeof input === 'object' && input !== null ? 'an object' : String(input);
}
