import * as v from 'valibot';
import type { Catalogue } from '../types';
import { fault, type Fault } from './fault';
import { growthPairs } from './growthWord';
import { serializeLever } from './leverWord';
import { leverKind } from './readLever';
import { SCENARIO_IDS, LONGEST_QUERY, SCENARIO_KEYS } from './limits';
import { resolveComparison, type Resolved } from './resolveComparison';
import { serializeBand } from './bandWord';
import { serializeComparison } from './serializeComparison';
import { serializeShock } from './shockWord';

const finite = v.pipe(v.number(), v.finite());
const year = v.pipe(v.number(), v.integer());

/** Ids are written into a query, where they end at the first underscore. */
const plainId = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/), v.maxLength(40));

/** A posted growth rule of a part. Whether its numbers are possible is the resolver's business. */
const partRule = v.variant('kind', [
  v.strictObject({
    kind: v.literal('hold'),
    level: v.optional(v.picklist(['last', 'gmean']), 'last'),
  }),
  v.strictObject({ kind: v.literal('constant'), g: finite }),
  v.strictObject({ kind: v.literal('linear'), d: finite }),
  v.strictObject({
    kind: v.literal('phased'),
    segments: v.pipe(v.array(v.strictObject({ from: year, g: finite })), v.minLength(1)),
  }),
  v.strictObject({ kind: v.literal('fading'), g0: finite, gLong: finite, halfLife: finite }),
  v.strictObject({ kind: v.literal('logistic'), g0: finite, ceiling: finite }),
  v.strictObject({
    kind: v.literal('drift'),
    estimator: v.optional(v.picklist(['endpoint', 'ols']), 'endpoint'),
  }),
  v.strictObject({
    kind: v.literal('drawn'),
    anchors: v.pipe(v.array(v.strictObject({ year, value: finite })), v.minLength(1)),
    after: v.optional(v.picklist(['flat', 'growth']), 'flat'),
  }),
]);

const part = v.strictObject({
  id: v.pipe(
    plainId,
    v.check((id) => !SCENARIO_KEYS.includes(id), 'the id of a part'),
  ),
  growth: partRule,
});

/** The same of a scenario. */
const growth = v.variant('kind', [
  partRule,
  v.strictObject({ kind: v.literal('target'), year, value: finite }),
  v.strictObject({
    kind: v.literal('parts'),
    parts: v.optional(
      v.pipe(
        v.array(part),
        v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'each id once'),
      ),
      [],
    ),
  }),
]);

const label = v.optional(v.nullable(v.string()), null);

const lever = v.pipe(
  v.strictObject({
    kind: v.picklist(['level', 'growth']),
    id: plainId,
    size: finite,
    start: year,
    ramp: v.optional(year, 1),
    end: v.optional(v.nullable(year), null),
    out: v.optional(v.nullable(year), null),
    label,
  }),
  v.check(({ end, out }) => out === null || end !== null, '"out" only beside "end"'),
);

const shock = v.strictObject({
  id: plainId,
  year,
  depth: finite,
  recovery: v.optional(year, 1),
  scar: v.optional(finite, 0),
  label,
});

const scenario = v.strictObject({
  id: v.picklist(SCENARIO_IDS),
  name: v.optional(v.nullable(v.string()), null),
  growth,
  levers: v.optional(v.array(lever), []),
  shocks: v.optional(v.array(shock), []),
  band: v.optional(v.array(v.picklist([0.5, 0.8, 0.95]))),
  hidden: v.optional(v.boolean(), false),
});

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
  until: v.optional(v.nullable(year)),
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
        v.getDotPath(issue) || 'comparison',
        echo(issue.input),
        'UNREADABLE',
        issue.expected ?? issue.message,
      ),
    );
    return { ...resolveComparison(new Map(), catalogue), faults };
  }
  const { values, lists } = toPairs(checked.output);
  const { comparison, faults } = resolveComparison(values, catalogue, [], lists);
  const query = serializeComparison(comparison);
  // A comparison that no link can hold would be answered with links that lose a part of it.
  const allowed = `at most ${LONGEST_QUERY} characters as a query`;
  const tooLong =
    query.length > LONGEST_QUERY ? [fault('comparison', query, 'TOO_LONG', allowed)] : [];
  return {
    comparison,
    faults: [...faults, ...kindFaults(checked.output, catalogue), ...tooLong],
  };
}

type Posted = v.InferOutput<typeof comparisonSchema>;

/** A lever's name says how it acts; a posted kind that says otherwise would be lost in a query. */
function kindFaults({ scenarios = [] }: Posted, { presets }: Catalogue): Fault[] {
  return scenarios.flatMap(({ levers }, i) =>
    levers.flatMap(({ kind, id }, j) => {
      const known = leverKind(id, presets);
      if (known === null || known === kind) return [];
      return [fault(`scenarios.${i}.levers.${j}.kind`, kind, 'E_KIND', known, known)];
    }),
  );
}

function toPairs(comparison: Posted) {
  const { v: version, data, title, series, from, to, scale, until } = comparison;
  const { alt = [], outside = false, scenarios = [] } = comparison;
  const plain = { v: version, data, title, series, from, to, scale, until };
  const values = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  if (alt.length > 0) values.set('alt', alt.join('_'));
  if (outside) values.set('outside', '1');
  for (const [key, value] of Object.entries(plain)) {
    if (value !== undefined && value !== null) values.set(key, String(value));
  }
  for (const { id, name, growth: rule, levers, shocks, band, hidden } of scenarios) {
    for (const [key, word] of growthPairs(id, rule)) values.set(key, word);
    if (name !== null) values.set(`${id}.name`, name);
    if (levers.length > 0) lists.set(`${id}.lever`, levers.map(serializeLever));
    if (shocks.length > 0) lists.set(`${id}.shock`, shocks.map(serializeShock));
    if (band) values.set(`${id}.band`, serializeBand([...new Set(band)].sort()));
    if (hidden) values.set(`${id}.hide`, '1');
  }
  return { values, lists };
}

function echo(input: unknown): string {
  return typeof input === 'object' && input !== null ? 'an object' : String(input);
}
