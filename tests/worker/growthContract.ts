import * as v from 'valibot';

const year = v.pipe(v.number(), v.integer());

const partRule = v.variant('kind', [
  v.looseObject({ kind: v.literal('constant'), g: v.number() }),
  v.looseObject({ kind: v.literal('hold'), level: v.picklist(['last', 'gmean']) }),
  v.looseObject({ kind: v.literal('drift'), estimator: v.picklist(['endpoint', 'ols']) }),
  v.looseObject({ kind: v.literal('linear'), d: v.number() }),
  v.looseObject({
    kind: v.literal('phased'),
    segments: v.array(v.looseObject({ from: year, g: v.number() })),
  }),
  v.looseObject({
    kind: v.literal('fading'),
    g0: v.number(),
    gLong: v.number(),
    halfLife: v.number(),
  }),
  v.looseObject({ kind: v.literal('logistic'), g0: v.number(), ceiling: v.number() }),
  v.looseObject({
    kind: v.literal('drawn'),
    anchors: v.array(v.looseObject({ year, value: v.number() })),
    after: v.picklist(['flat', 'growth']),
  }),
]);

/** The growth rule of a scenario, as it is served. */
export const growth = v.variant('kind', [
  partRule,
  v.looseObject({ kind: v.literal('target'), year, value: v.number() }),
  v.looseObject({
    kind: v.literal('parts'),
    parts: v.array(v.looseObject({ id: v.string(), growth: partRule })),
  }),
]);

/** A part that leads, by its own rule alone. */
export const ledPart = v.looseObject({
  id: v.string(),
  title: v.pipe(v.string(), v.nonEmpty()),
  share: v.number(),
  split: v.looseObject({
    year,
    value: v.number(),
    status: v.picklist(['published', 'derived', 'outside']),
    figure: v.pipe(v.string(), v.nonEmpty()),
  }),
  points: v.pipe(
    v.array(v.looseObject({ year, value: v.number(), status: v.literal('projected') })),
    v.minLength(1),
  ),
});
