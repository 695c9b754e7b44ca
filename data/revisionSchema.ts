import * as v from 'valibot';
import { alternativeSchema, outsideRow, seriesEntry, text } from './schema';
import { seriesIds } from './vocabulary';

const reason = text;

/** A list gains a row (`before` is null), loses one (`after` is null), or has another in its place. */
const rowChange = <const Row extends v.GenericSchema>(row: Row) => ({
  before: v.nullable(row),
  after: v.nullable(row),
  reason,
});

const changeSchema = v.union(
  [
    /** Another value was read for a printed figure. */
    v.strictObject({ figure: text, before: v.number(), after: v.number(), reason }),
    /** A series has other observations. */
    v.strictObject({ series: v.picklist(seriesIds), ...rowChange(seriesEntry) }),
    /** A figure has other alternatives. */
    v.strictObject({ alternative: text, ...rowChange(alternativeSchema) }),
    /** Other values from outside the articles are known. */
    v.strictObject({ outside: v.picklist(seriesIds), ...rowChange(outsideRow) }),
  ],
  'expected a change of a figure, a series, an alternative or an outside value',
);

/** Shape of revisions.json: what every version of the data but the first changed, oldest first. */
export const revisionsSchema = v.array(
  v.strictObject({
    version: v.pipe(v.number(), v.integer(), v.minValue(2)),
    date: v.pipe(v.string(), v.isoDate()),
    changes: v.pipe(v.array(changeSchema), v.minLength(1)),
  }),
);

/** What one version changed, as its editors wrote it down. */
export type RevisionFile = v.InferOutput<typeof revisionsSchema>[number];
/** One change of it. */
export type Change = RevisionFile['changes'][number];
