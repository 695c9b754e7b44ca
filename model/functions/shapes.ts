import * as v from 'valibot';
import { LIMITS } from '../query/limits';
import { T_LEVELS } from '../range/tTable';

/** What the functions of the model take, as JSON: small shapes that their inputs are put together from. */

/** Entries of the longest list. */
const MOST_ENTRIES = 200;
/** Observations of a backtest, whose rows are half their square. */
const MOST_TRIED = 40;
/** Years ahead, and draws of a stream. */
const MOST_YEARS = 300;
const MOST_CHARACTERS = 200;

/** A schema with the sentence that tells its reader what it is. */
export function says<const S extends v.GenericSchema>(schema: S, text: string) {
  return v.pipe(schema, v.description(text));
}

/** A field that may be left out. */
export const optional = <const S extends v.GenericSchema>(schema: S) => v.exactOptional(schema);

export const nullable = <const S extends v.GenericSchema>(schema: S) => v.nullable(schema);

/** One of some words, or of some numbers. */
export const oneOf = <const T extends readonly (string | number)[]>(options: T) =>
  v.picklist(options);

export const number = v.pipe(v.number(), v.finite('a finite number'));

/** Whether it is a year that the model knows, the model says. */
export const whole = v.pipe(v.number(), v.integer('a whole number'));

/** A whole number between two others, both included. */
export function wholeFrom(least: number, most: number) {
  const range = `from ${least} to ${most}`;
  return v.pipe(whole, v.minValue(least, range), v.maxValue(most, range));
}

/** A number from nought on. */
export const positiveOrZero = v.pipe(number, v.minValue(0, 'from 0'));

/** How many years, back or ahead. */
export const span = wholeFrom(-MOST_YEARS, MOST_YEARS);

/** How many years ahead, or how many draws. */
export const count = wholeFrom(0, MOST_YEARS);

export const text = v.pipe(
  v.string(),
  v.maxLength(MOST_CHARACTERS, `at most ${MOST_CHARACTERS} characters`),
);

/** A list that is measured before anything in it is looked at. */
export function listOf<const S extends v.GenericSchema>(item: S, most: number = MOST_ENTRIES) {
  return v.pipe(v.array(v.unknown()), v.maxLength(most, `at most ${most} entries`), v.array(item));
}

/** Two values in a list, the first a year or a name. */
export function pair<const A extends v.GenericSchema, const B extends v.GenericSchema>(a: A, b: B) {
  return v.strictTuple([a, b]);
}

const NAMED = 'an object of numbers by name, none called __proto__, prototype or constructor';

/** Numbers by name. A list, or a name the schema library passes over, would be lost without a word. */
export const numbersByName = v.pipe(
  v.unknown(),
  v.check((value) => typeof value === 'object' && value !== null && !Array.isArray(value), NAMED),
  v.check(
    (value) =>
      !['__proto__', 'prototype', 'constructor'].some((key) => Object.hasOwn(Object(value), key)),
    NAMED,
  ),
  v.record(v.string(), v.unknown()),
  v.maxEntries(MOST_ENTRIES, `at most ${MOST_ENTRIES} entries`),
  v.record(text, number),
);

/** A year and the level in it. */
export const observation = pair(whole, number);

/** A record as the model takes it. */
export const observations = says(
  listOf(observation),
  'the record: a year and a level each, years increasing, levels above 0',
);

/** A record short enough to be tried from every origin. */
export const triedObservations = says(
  listOf(observation, MOST_TRIED),
  `the record: a year and a level each, years increasing, levels above 0; at most ${MOST_TRIED}`,
);

/** A two-sided coverage that the table of Student’s t knows. */
export const coverage = says(oneOf(T_LEVELS), 'coverage of the range, per cent');

const partRule = v.variant('kind', [
  v.strictObject({ kind: v.literal('hold'), level: optional(oneOf(['last', 'gmean'])) }),
  v.strictObject({ kind: v.literal('constant'), g: number }),
  v.strictObject({ kind: v.literal('linear'), d: number }),
  v.strictObject({
    kind: v.literal('phased'),
    segments: listOf(v.strictObject({ from: whole, g: number })),
  }),
  v.strictObject({ kind: v.literal('fading'), g0: number, gLong: number, halfLife: number }),
  v.strictObject({ kind: v.literal('logistic'), g0: number, ceiling: number }),
  v.strictObject({ kind: v.literal('drift'), estimator: oneOf(['endpoint', 'ols']) }),
  v.strictObject({
    kind: v.literal('drawn'),
    anchors: listOf(v.strictObject({ year: whole, value: number })),
    after: optional(oneOf(['flat', 'growth'])),
  }),
]);

const baseline = v.variant('kind', [
  ...partRule.options,
  v.strictObject({ kind: v.literal('target'), year: whole, value: number }),
  v.strictObject({
    kind: v.literal('parts'),
    parts: listOf(v.strictObject({ id: text, growth: partRule })),
  }),
]);

const leverTimes = {
  start: whole,
  ramp: optional(whole),
  end: optional(nullable(whole)),
  out: optional(nullable(whole)),
};
const leverKind = oneOf(['growth', 'level']);
const label = optional(nullable(text));

/** Years to vanish mean nothing without a year to vanish from. */
const endsIfItVanishes = (lever: { end?: number | null; out?: number | null }) =>
  (lever.out ?? null) === null || (lever.end ?? null) !== null;
const ONLY_BESIDE = '"out" only beside "end"';

const lever = v.pipe(
  v.strictObject({ kind: leverKind, id: text, size: number, ...leverTimes, label }),
  v.check((lever) => endsIfItVanishes(lever), ONLY_BESIDE),
);

/** A lever of which only the times count. */
export const timedLever = v.pipe(
  v.strictObject({
    kind: optional(leverKind),
    id: optional(text),
    size: optional(number),
    ...leverTimes,
    label,
  }),
  v.check((lever) => endsIfItVanishes(lever), ONLY_BESIDE),
);

const shockTimes = {
  year: whole,
  depth: number,
  recovery: optional(whole),
  scar: optional(number),
  label,
};

/** A shock of which the name does not count. */
export const namelessShock = v.strictObject({ id: optional(text), ...shockTimes });

/** What one run of the engine needs. */
export const run = {
  base: says(v.strictObject({ year: whole, value: number }), 'last observation; a level above 0'),
  horizon: says(whole, 'last year of the path'),
  baseline: says(baseline, 'growth rule; rates are fractions a year'),
  levers: optional(
    says(
      listOf(lever, LIMITS.levers),
      'growth levers add their size to a year’s growth, level levers raise the path by it; fractions',
    ),
  ),
  shocks: optional(
    says(
      listOf(v.strictObject({ id: text, ...shockTimes }), LIMITS.shocks),
      'gaps to the path without them; depth and scar are fractions of it',
    ),
  ),
  observations: optional(observations),
  parts: optional(
    says(
      listOf(v.strictObject({ id: text, weight: number, observations: optional(observations) })),
      'for a rule of parts, every part with the weight of its share of the base, and its record',
    ),
  ),
};
