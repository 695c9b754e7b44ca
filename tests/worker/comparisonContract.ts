import * as v from 'valibot';
import { growth } from './growthContract';

export const year = v.pipe(v.number(), v.integer());
export const link = v.pipe(v.string(), v.url());
const known = ['published', 'derived', 'outside'] as const;
const status = v.picklist([...known, 'projected', 'scenario']);

const observation = v.looseObject({
  year,
  value: v.number(),
  status: v.picklist(known),
  qualifier: v.nullable(v.string()),
  figure: v.pipe(v.string(), v.nonEmpty()),
  source: v.pipe(v.string(), v.nonEmpty()),
  location: v.pipe(v.string(), v.nonEmpty()),
  cites: v.nullable(v.string()),
  doubtful: v.boolean(),
  finding: v.nullable(v.string()),
  formula: v.nullable(v.string()),
  printed: v.nullable(v.number()),
  alternative: v.nullable(
    v.looseObject({
      figure: v.string(),
      value: v.number(),
      status: v.picklist(known),
      source: v.string(),
      reason: v.string(),
    }),
  ),
});

/** A value that is in no article; shown on request only. */
const outside = v.looseObject({
  year,
  value: v.number(),
  status: v.literal('outside'),
  source: v.pipe(v.string(), v.nonEmpty()),
  note: v.string(),
});

export const series = v.looseObject({
  id: v.string(),
  group: v.string(),
  title: v.string(),
  unit: v.string(),
  behaviour: v.picklist(['drifts', 'reverts']),
  parts: v.array(v.string()),
  observations: v.pipe(v.array(observation), v.minLength(1)),
  later: v.optional(v.array(observation)),
  outside: v.optional(v.array(outside)),
});

export const point = v.looseObject({
  year,
  value: v.number(),
  status,
  baseline: v.optional(v.number()),
  bands: v.optional(
    v.array(
      v.looseObject({
        level: v.picklist([0.5, 0.8, 0.95]),
        lower: v.number(),
        upper: v.number(),
      }),
    ),
  ),
});

const lever = v.looseObject({
  kind: v.picklist(['level', 'growth']),
  id: v.string(),
  size: v.number(),
  start: year,
  ramp: year,
  end: v.nullable(year),
  out: v.nullable(year),
  label: v.nullable(v.string()),
});

const shock = v.looseObject({
  id: v.string(),
  year,
  depth: v.number(),
  recovery: year,
  scar: v.number(),
  label: v.nullable(v.string()),
});

export const comparison = v.looseObject({
  v: v.literal(1),
  data: year,
  title: v.nullable(v.string()),
  series: v.string(),
  from: year,
  to: year,
  scale: v.picklist(['linear', 'log', 'index']),
  alt: v.array(v.string()),
  outside: v.boolean(),
  until: v.nullable(year),
  scenarios: v.pipe(
    v.array(
      v.looseObject({
        id: v.picklist(['a', 'b', 'c', 'd', 'e', 'f']),
        name: v.nullable(v.string()),
        growth,
        levers: v.array(lever),
        shocks: v.array(shock),
        band: v.array(v.picklist([0.5, 0.8, 0.95])),
        hidden: v.boolean(),
      }),
    ),
    v.minLength(1),
    v.maxLength(6),
  ),
});
