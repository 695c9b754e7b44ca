import * as v from 'valibot';
import { figureUnits, findingKinds, presetMarks, seriesGroups, seriesIds } from './vocabulary';

/** A text with something in it. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
/** A year that a figure can be of. */
export const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));
const fraction = v.pipe(v.number(), v.minValue(-1), v.maxValue(5));
const range = v.strictObject({ central: fraction, low: fraction, high: fraction });
const yearsRange = v.strictObject({ central: v.number(), low: v.number(), high: v.number() });
const isOrdered = ({ central, low, high }: v.InferOutput<typeof yearsRange>) =>
  low <= central && central <= high;
const notOrdered = 'expected low ≤ central ≤ high';
const orderedRange = v.pipe(range, v.check(isOrdered, notOrdered));
const orderedYears = v.pipe(yearsRange, v.check(isOrdered, notOrdered));

/** Shape of version.json: the integer raised at every change of a served figure. */
export const versionSchema = v.strictObject({ version: v.pipe(v.number(), v.integer()) });

const findingSchema = v.strictObject({ kind: v.picklist(findingKinds), text });

/** The editors' other value for a figure. */
export const alternativeSchema = v.strictObject({ value: v.number(), source: text, reason: text });

/** Shape of figures.json: one row a printed figure, in the order of the ledger. */
export const figuresSchema = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^A[12]-\d{3}$/)),
    article: v.picklist(['A1', 'A2']),
    section: text,
    paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** The next reference the article prints after the figure in the same paragraph. */
    cites: v.nullable(text),
    value: v.nullable(v.number()),
    qualifier: v.nullable(text),
    unit: v.picklist(figureUnits),
    /** The year the value is of; the end of a period; null where the article leaves it open. */
    year: v.nullable(year),
    period: text,
    measures: text,
    finding: v.nullable(findingSchema),
    /** Ids of the sources outside the article that the finding quotes. */
    evidence: v.array(text),
    alternatives: v.array(alternativeSchema),
  }),
);

/** Shape of sources.json: the two articles and everything outside them that is quoted. */
export const sourcesSchema = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
    /** Which article of the ledger this is; null for everything else. */
    article: v.nullable(v.picklist(['A1', 'A2'])),
    title: text,
    /** Author, year, publisher; what kind of thing it is. */
    citation: text,
    address: v.nullable(v.pipe(v.string(), v.url())),
    seen: text,
  }),
);

const printedSchema = v.strictObject({ figure: text });
const derivedSchema = v.strictObject({
  derived: v.literal('difference'),
  year,
  /** The figure subtracted from, then every figure taken away. */
  figures: v.tupleWithRest([text, text], text),
});

/** Where an observation of a series stands in the ledger. */
export const seriesEntry = v.union(
  [printedSchema, derivedSchema],
  'expected {"figure"} or {"derived", "year", "figures"}',
);

/** Shape of a file in series/: what it is called, and where its values stand in the ledger. */
export const seriesSchema = v.strictObject({
  id: v.picklist(seriesIds),
  group: v.picklist(seriesGroups),
  title: text,
  subject: text,
  unit: text,
  behaviour: v.picklist(['drifts', 'reverts']),
  /** The series it is the sum of, where they are series of their own. */
  parts: v.optional(
    v.pipe(
      v.array(v.picklist(seriesIds)),
      v.check(({ length }) => length !== 1, 'expected two parts or more'),
    ),
    [],
  ),
  observations: v.pipe(v.array(seriesEntry), v.minLength(1)),
});

/** A value of a series that is in no article. */
export const outsideRow = v.strictObject({
  series: v.picklist(seriesIds),
  year,
  value: v.number(),
  source: text,
  note: text,
});

/** Shape of outside.json: later or other official values of a series, not in the articles. */
export const outsideSchema = v.array(outsideRow);

/** Shape of milestones.json: dated events, with where the articles tell of them. */
export const milestonesSchema = v.array(
  v.strictObject({
    year,
    label: v.pipe(text, v.maxLength(40)),
    text,
    figures: v.array(text),
    places: v.pipe(v.array(v.strictObject({ source: text, location: text })), v.minLength(1)),
    doubt: v.nullable(text),
  }),
);

const presetEntries = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  title: text,
  groups: v.pipe(v.array(v.picklist(seriesGroups)), v.minLength(1)),
  reason: text,
  warning: v.nullable(text),
  sources: v.array(text),
  mark: v.picklist(presetMarks),
  /** Presets with the same word here measure partly the same thing. */
  overlaps: v.nullable(text),
};

const leverEntries = {
  ...presetEntries,
  ...range.entries,
  /** First year of the effect; null where the reader chooses. */
  start: v.nullable(year),
  /** Years from the start to the full effect; null where `until` gives the year instead. */
  ramp: v.nullable(v.number()),
  until: v.nullable(year),
  /** Response to a change in trade costs: a cut c gives (1 − c)^−elasticity − 1; else null. */
  elasticity: v.nullable(orderedYears),
};

/** Shape of presets.json: sizes, depths and scars as fractions, ramps and recoveries in years. */
export const presetsSchema = v.array(
  v.pipe(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('level'), ...leverEntries }),
      v.strictObject({ kind: v.literal('growth'), ...leverEntries }),
      v.strictObject({
        kind: v.literal('shock'),
        ...presetEntries,
        ...range.entries,
        recovery: orderedYears,
        scar: orderedRange,
      }),
    ]),
    v.check((preset) => isOrdered(preset), notOrdered),
  ),
);

/** One printed figure of the ledger. */
export type Figure = v.InferOutput<typeof figuresSchema>[number];
/** An article, or anything outside the articles that is quoted. */
export type Source = v.InferOutput<typeof sourcesSchema>[number];
/** A series as its file lists it, before figures are looked up. */
export type SeriesFile = v.InferOutput<typeof seriesSchema>;
/** A value of a series from outside the articles, in the series' unit. */
export type Outside = v.InferOutput<typeof outsideSchema>[number];
/** A dated event that can be marked on the year axis. */
export type Milestone = v.InferOutput<typeof milestonesSchema>[number];
/** A ready-made lever or shock with its range, reason and sources. */
export type Preset = v.InferOutput<typeof presetsSchema>[number];
