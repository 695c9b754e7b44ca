import { listOf, integer, object, oneOf, ref, text, type JsonSchema } from './jsonSchema';
import type { Answer, Reference } from './types';

/** A problem document with every fault (RFC 9457). */
export const problemSchema: JsonSchema = object(
  {
    type: text('Always “about:blank”: the status says what kind of problem it is.'),
    title: text(),
    status: integer('The HTTP status.'),
    detail: text('What was wrong, in one sentence.'),
    errors: listOf(
      object(
        {
          parameter: text('Key of the query, path within the JSON, or field of the function.'),
          value: text('What it was, at most 64 characters.'),
          code: text('For programs; the model’s own codes begin with E_.'),
          allowed: text('What would have been accepted.'),
          field: text('Which number of it.'),
          year: integer('The year in which it fails.'),
          rest: { type: 'number', description: 'E_REST_NEGATIVE: what would be left.' },
          reachedAtLow: {
            type: 'number',
            description: 'E_UNREACHABLE: the level at the lower end of what was tried.',
          },
          reachedAtHigh: { type: 'number', description: 'The same at the upper end.' },
        },
        ['field', 'year', 'rest', 'reachedAtLow', 'reachedAtHigh'],
      ),
      'Every fault at once.',
    ),
    page: text('Of a short link: the long one, which always works.'),
    svg: text('Of a PNG: the same picture as SVG.'),
  },
  ['page', 'svg'],
);

const PROBLEMS = {
  400: 'Unreadable: every part that could not be read.',
  404: 'There is nothing of that name or version.',
  409: 'Another comparison has that place.',
  413: 'Too large.',
  415: 'The body is not declared as JSON.',
  422: 'Readable but impossible: the model’s own codes say why.',
  429: 'Too many; retry-after says when to try again.',
  501: 'That format is not made here.',
  503: 'A part of the site is out of reach; retry-after says when to try again.',
} as const;

type ProblemStatus = keyof typeof PROBLEMS;

/** Shared answers, by the name they have in `components`. */
export const sharedAnswers: Readonly<Record<string, Answer>> = {
  NotModified: { description: 'The reader’s copy, named by If-None-Match, is current.' },
  Canonical: {
    description: 'The query is sent on to its canonical form.',
    headers: { location: { description: 'The canonical address.', schema: text() } },
  },
  ...Object.fromEntries(
    Object.entries(PROBLEMS).map(([status, description]) => [
      `Problem${status}`,
      { description, content: { 'application/problem+json': { schema: ref('Problem') } } },
    ]),
  ),
};

const shared = (name: string): Reference => ({ $ref: `#/components/responses/${name}` });

export const inOwnLanguage: Record<string, Answer> = {
  '302': {
    description: 'To a person whose address names no language: the same page in theirs.',
    headers: { location: { description: 'The address with a language.', schema: text() } },
  },
};
export const notModified = { '304': shared('NotModified') };
export const canonical = { '308': shared('Canonical') };

/** The problems an operation can answer with. */
export function problems(...statuses: readonly ProblemStatus[]): Record<string, Reference> {
  return Object.fromEntries(statuses.map((status) => [status, shared(`Problem${status}`)]));
}

const ETAG = {
  etag: { description: 'Names this answer; changes with build and data.', schema: text() },
};
const LINK = {
  link: {
    description: 'Names the data package that describes it: rel="describedby".',
    schema: text(),
  },
};

/** A 200 of one media type. */
export function ok(
  type: string,
  schema: JsonSchema,
  description: string,
  { etag = true, link = false } = {},
): Record<'200', Answer> {
  const headers = { ...(etag ? ETAG : {}), ...(link ? LINK : {}) };
  return {
    '200': {
      description,
      ...(etag || link ? { headers } : {}),
      content: { [type]: { schema } },
    },
  };
}

export const json = (
  schema: JsonSchema,
  description: string,
  options?: { etag?: boolean; link?: boolean },
) => ok('application/json', schema, description, options);

export const csv = (description: string, options?: { link?: boolean }) =>
  ok('text/csv', text(), description, options);

export const html = (description: string) => ok('text/html', text(), description);

/** Versions that a number depends on. */
export const versions = object({
  model: text('Version of the grammar and of the model it names.'),
  data: text('Version of the data, raised at every change of a served figure.'),
});
export const dataVersion = object({ data: text('Version of the data.') });
export const notice = text('What a scenario is and is not.');
export const statuses = (...words: readonly string[]): JsonSchema =>
  oneOf(words, 'What the value is; no representation drops it.');
