import { canonical, json, notModified, ok, problems } from '../answers';
import { integer, object, oneOf, ref, text, type JsonSchema } from '../jsonSchema';
import { comparisonParameters } from '../parameters';
import type { Operation, Parameter, Paths } from '../types';

const tags: Operation['tags'] = ['Links'];

const asked = (
  name: string,
  description: string,
  schema: JsonSchema,
  example: string | number,
  required = false,
): Parameter => ({ name, in: 'query', required, description, schema, example });

export const linkSchemas: Readonly<Record<string, JsonSchema>> = {
  ShortLink: object({
    code: text('The same comparison or lesson always has the same one.'),
    short: text('Absolute address that opens it.'),
    page: text('The long link.'),
  }),
  Oembed: object(
    {
      version: oneOf(['1.0']),
      type: oneOf(['rich']),
      title: text(),
      author_name: text(),
      author_url: text(),
      provider_name: text(),
      provider_url: text(),
      cache_age: integer('Seconds.'),
      html: text('One frame.'),
      width: integer('px.'),
      height: integer('px.'),
      thumbnail_url: text(),
      thumbnail_width: integer(),
      thumbnail_height: integer(),
    },
    ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'],
  ),
};

const made = json(ref('ShortLink'), 'The link was known.', { etag: false });

/** `origin` is what every absolute address begins with. */
export const linkPaths = (origin: string): Paths => ({
  '/api/v1/links': {
    post: {
      operationId: 'makeLink',
      summary: 'A short link of a comparison or of a lesson',
      description:
        'Only the query is kept. New links are limited to ten a minute for one client; long links never depend on this.',
      tags,
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              ...object({
                query: text(
                  'Query of a page, at most 1,500 characters in canonical form; or that of a lesson at /learn/own, at most 8,000.',
                ),
              }),
              additionalProperties: false,
            },
            examples: {
              example: {
                summary: 'For a lesson',
                value: { query: 'a=3.3&b=hold&title=For Tuesday&to=2040' },
              },
              lesson: {
                summary: 'A lesson of two steps',
                value: {
                  query:
                    'title=Two paces&1.ask=How far?&1.guess=1&1.a=trend&1.to=2030&2.a=trend&2.b=hold&2.to=2040',
                },
              },
            },
          },
        },
      },
      responses: {
        ...made,
        '201': { ...made['200'], description: 'The link is new.' },
        ...problems(400, 404, 409, 413, 415, 422, 429, 503),
      },
    },
  },
  '/s/{code}': {
    get: {
      operationId: 'openLink',
      summary: 'Opens a short link',
      description: 'In capitals too, with o for 0 and i or l for 1.',
      tags,
      parameters: [
        {
          name: 'code',
          in: 'path',
          required: true,
          description: 'Code of the link.',
          schema: text(),
          example: '6zbphndgcnt3',
        },
      ],
      responses: {
        '302': {
          description: 'The page of the comparison or of the lesson.',
          headers: { location: { description: 'Path and query.', schema: text() } },
        },
        ...problems(404, 503),
      },
      'x-examples': ['/s/6zbphndgcnt3'],
    },
  },
  '/qr.svg': {
    get: {
      operationId: 'qr',
      summary: 'The QR code of the link to a comparison',
      description:
        'Of the long link up to 120 characters, above that of the short one where it was made.',
      tags,
      parameters: comparisonParameters(['lang', 'theme', 'ref', 'reach']),
      responses: { ...ok('image/svg+xml', text(), 'The code.'), ...canonical, ...notModified },
      'x-examples': ['/qr.svg?series=trade&a=3.3&b=hold&to=2040'],
    },
  },
  '/oembed': {
    get: {
      operationId: 'oembed',
      summary: 'How another site shows an address of this one',
      description: 'oEmbed 1.0.',
      tags,
      parameters: [
        asked(
          'url',
          'Address of a page, an embed or a short link.',
          text(),
          `${origin}/?a=3.3&to=2040`,
          true,
        ),
        asked('format', 'json unless given.', oneOf(['json', 'xml']), 'xml'),
        asked('maxwidth', 'px.', integer(), 600),
        asked('maxheight', 'px.', integer(), 400),
      ],
      responses: {
        '200': {
          description: 'A frame, as JSON or XML.',
          content: {
            'application/json': { schema: ref('Oembed') },
            'text/xml': { schema: text() },
          },
        },
        ...notModified,
        ...problems(400, 404, 501, 503),
      },
      'x-examples': ['json', 'xml'].map(
        (format) =>
          `/oembed?format=${format}&url=${encodeURIComponent(`${origin}/?a=3.3&to=2040`)}`,
      ),
    },
  },
});
