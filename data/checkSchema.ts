import * as v from 'valibot';
import { text } from './schema';

const step = v.pipe(v.number(), v.gtValue(0));
const stepped = v.strictObject({ figure: text, step });
const elsewhere = v.strictObject({ value: v.number(), source: text, step });
const entries = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  title: text,
  note: v.nullable(text),
};

/** Shape of checks.json: which figures must agree, and the step each is rounded to; no results. */
export const checksSchema = v.array(
  v.variant('kind', [
    v.strictObject({
      kind: v.literal('sum'),
      ...entries,
      parts: v.pipe(v.array(text), v.minLength(1)),
      total: text,
      step,
    }),
    v.strictObject({
      kind: v.literal('share'),
      ...entries,
      level: stepped,
      share: stepped,
      /** A printed total, one from outside the articles, or null where none is known. */
      total: v.nullable(
        v.union([stepped, elsewhere], 'expected {"figure", "step"} or {"value", "source", "step"}'),
      ),
    }),
    v.strictObject({
      kind: v.literal('growth'),
      ...entries,
      from: stepped,
      to: stepped,
      growth: stepped,
    }),
  ]),
);

/** A check that names its figures by their ids. */
export type CheckFile = v.InferOutput<typeof checksSchema>[number];

/** A figure of the ledger with the step it is rounded to. */
export type Stepped = v.InferOutput<typeof stepped>;
