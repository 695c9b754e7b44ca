import * as v from 'valibot';
import { comparison, link, point, series, year } from './comparisonContract';
import { ledPart } from './growthContract';

/**
 * The shapes of `docs/api.md` and of the contract, as a program that relies on them would check
 * them: further keys may come, none of these may go.
 */

const versions = v.looseObject({ model: v.string(), data: v.string() });

/** `GET /api/v1/projection.json`, `POST /api/v1/projection`. */
export const projectionAnswer = v.looseObject({
  notice: v.pipe(v.string(), v.startsWith('These are scenarios, not forecasts.')),
  versions,
  comparison,
  warnings: v.array(
    v.looseObject({
      code: v.pipe(v.string(), v.startsWith('W_')),
      scenario: v.string(),
      message: v.pipe(v.string(), v.nonEmpty()),
    }),
  ),
  series,
  scenarios: v.array(
    v.looseObject({
      id: v.string(),
      name: v.pipe(v.string(), v.nonEmpty()),
      points: v.pipe(v.array(point), v.minLength(1)),
      parts: v.optional(v.pipe(v.array(ledPart), v.minLength(1))),
      summary: v.looseObject({
        year,
        value: v.number(),
        baseline: v.number(),
        difference: v.number(),
        cagr: v.nullable(v.number()),
        doublingYears: v.nullable(v.number()),
        contributions: v.array(v.looseObject({ id: v.string(), value: v.number() })),
      }),
    }),
  ),
  links: v.looseObject({
    page: link,
    embed: link,
    svg: link,
    png: link,
    json: link,
    csv: link,
  }),
});

/** `GET /api/v1/series`. */
export const seriesListAnswer = v.looseObject({
  versions: v.looseObject({ data: v.string() }),
  series: v.array(v.looseObject({ ...series.entries, links: v.looseObject({ self: link }) })),
});

/** `GET /api/v1/series/:id`. */
export const seriesAnswer = v.looseObject({
  versions: v.looseObject({ data: v.string() }),
  series,
});

/** `GET /healthz`. */
export const healthAnswer = v.looseObject({ status: v.literal('ok'), versions });

const notice = v.pipe(v.string(), v.startsWith('These are scenarios, not forecasts.'));

/** `GET /api/v1/model`. */
export const functionsAnswer = v.looseObject({
  notice,
  versions,
  functions: v.array(
    v.looseObject({
      name: v.string(),
      description: v.pipe(v.string(), v.endsWith('.')),
      fields: v.pipe(
        v.array(
          v.looseObject({
            name: v.string(),
            type: v.pipe(v.string(), v.nonEmpty()),
            required: v.boolean(),
            description: v.pipe(v.string(), v.nonEmpty()),
          }),
        ),
        v.minLength(1),
      ),
      links: v.looseObject({ call: link }),
    }),
  ),
});

/** `POST /api/v1/model/:function`. */
export const callAnswer = v.strictObject({
  notice,
  versions,
  function: v.string(),
  input: v.record(v.string(), v.unknown()),
  result: v.record(v.string(), v.unknown()),
});

/** A problem document (RFC 9457) with every fault. */
export const problemAnswer = v.looseObject({
  type: v.string(),
  title: v.pipe(v.string(), v.nonEmpty()),
  status: year,
  detail: v.pipe(v.string(), v.nonEmpty()),
  errors: v.array(
    v.looseObject({
      parameter: v.pipe(v.string(), v.nonEmpty()),
      value: v.pipe(
        v.string(),
        v.check((text) => Array.from(text).length <= 64, 'echoes at most 64 characters'),
      ),
      code: v.pipe(v.string(), v.regex(/^[A-Z_0-9]+$/)),
      allowed: v.pipe(v.string(), v.nonEmpty()),
    }),
  ),
});

export type ProblemAnswer = v.InferOutput<typeof problemAnswer>;

/** The answer's JSON, held against its shape. */
export async function jsonOf<const S extends v.GenericSchema>(
  response: Response,
  shape: S,
): Promise<v.InferOutput<S>> {
  return v.parse(shape, await response.json());
}

/** A problem document, with its media type and status checked. */
export async function problemOf(response: Response): Promise<ProblemAnswer> {
  const type = response.headers.get('content-type');
  if (!type?.startsWith('application/problem+json')) throw new Error(`not a problem: ${type}`);
  const found = await jsonOf(response, problemAnswer);
  if (found.status !== response.status) throw new Error(`says ${found.status}`);
  return found;
}

/** Columns of the CSV, in order. */
export const csvColumns = [
  'series',
  'scenario',
  'scenario_name',
  'year',
  'value',
  'unit',
  'status',
  'baseline',
  'lower50',
  'upper50',
  'lower80',
  'upper80',
  'figure',
  'source',
  'notice',
  'printed',
];
