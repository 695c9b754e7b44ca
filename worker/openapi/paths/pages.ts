import { canonical, html, inOwnLanguage, json, notModified, ok, problems } from '../answers';
import { ref, text } from '../jsonSchema';
import { comparisonParameters, embedParameters, viewParameters } from '../parameters';
import type { Operation, Paths } from '../types';

const pages: Operation['tags'] = ['Pages'];
const pictures: Operation['tags'] = ['Pictures'];
const itself: Operation['tags'] = ['This description'];

const lenient =
  'Whatever of the query cannot be read is left out and said so; the answer is never an error.';

function picture(format: 'svg' | 'png', type: string): Operation {
  return {
    operationId: `chart${format === 'svg' ? 'Svg' : 'Png'}`,
    summary: `The chart as ${format.toUpperCase()}`,
    description: `A self-describing picture: title, assumptions, status of every value, citation and address. ${lenient}`,
    tags: pictures,
    parameters: comparisonParameters(['lang', 'theme', 'size', 'paths']),
    responses: {
      ...ok(type, format === 'svg' ? text() : {}, 'The picture.'),
      ...canonical,
      ...notModified,
      // Drawing letters and lines as pixels is the one thing here that costs, and that may fail.
      ...(format === 'png' ? problems(429, 503) : {}),
    },
    'x-examples': [`/chart.${format}?size=og&series=trade&a=3.3&b=hold&to=2040`],
  };
}

/** A page that answers with HTML. */
export function page(
  operationId: string,
  summary: string,
  description: string,
  examples: readonly string[],
  {
    parameters,
    redirects = false,
  }: { parameters: NonNullable<Operation['parameters']>; redirects?: boolean },
): Operation {
  return {
    operationId,
    summary,
    description,
    tags: pages,
    parameters,
    responses: { ...html('The page.'), ...(redirects ? inOwnLanguage : {}), ...notModified },
    'x-examples': examples,
  };
}

const shown = comparisonParameters(['lang', 'theme', 'ref', 'reach', 'paths']);

export const pagePaths: Paths = {
  '/': {
    get: page(
      'workbench',
      'The workbench, opened on a comparison',
      `Complete before any script, with tags for link previews and data catalogues. ${lenient}`,
      ['/?series=trade&a=3.3&b=hold&to=2040', '/'],
      { parameters: shown, redirects: true },
    ),
  },
  '/embed': {
    get: page(
      'embed',
      'The chart for a frame on another site',
      `Complete without script, and without any where nothing is live. It follows every new version of the data unless “data” names one. ${lenient}`,
      [
        '/embed?series=trade&a=3.3&b=hold&to=2040',
        '/embed?series=trade&a=3.3&b=hold&live=a.g_0_6&live=year&height=auto&to=2040',
      ],
      { parameters: [...shown, ...embedParameters] },
    ),
  },
  '/about': {
    get: page(
      'about',
      'Every printed figure, what does not add up, and the sources',
      lenient,
      ['/about'],
      { parameters: viewParameters(['lang', 'theme']), redirects: true },
    ),
  },
  '/learn/new': {
    get: page(
      'newLesson',
      'Where a lesson of one’s own is put together',
      `The address holds the lesson, in the form of /learn/own; texts may still be too long. ${lenient}`,
      ['/learn/new', '/learn/new?title=Draft&1.a=trend&1.to=2030'],
      { parameters: viewParameters(['lang', 'theme']), redirects: true },
    ),
  },
  '/gallery': {
    get: page(
      'gallery',
      'A dozen pictures of every kind, drawn live',
      'Each with its alternative text and its addresses. Complete without script.',
      ['/gallery'],
      { parameters: viewParameters(['lang']) },
    ),
  },
  '/glossary': {
    get: page(
      'glossary',
      'Every term in plain words, in three languages',
      'The id of a term follows the # sign. Complete without script.',
      ['/glossary'],
      { parameters: viewParameters(['lang']) },
    ),
  },
  '/api': {
    get: page(
      'documentation',
      'This description as a page',
      'Made from the same document.',
      ['/api'],
      { parameters: viewParameters(['lang']) },
    ),
  },
};

export const picturePaths: Paths = {
  '/chart.svg': { get: picture('svg', 'image/svg+xml') },
  '/chart.png': { get: picture('png', 'image/png') },
};

export const ownPaths: Paths = {
  '/api/v1/openapi.json': {
    get: {
      operationId: 'openapi',
      summary: 'This description, for programs',
      description: 'OpenAPI 3.1, made from the schemas that judge requests.',
      tags: itself,
      responses: {
        ...json({ type: 'object', required: ['openapi', 'paths'] }, 'The description.'),
        ...notModified,
      },
      'x-examples': ['/api/v1/openapi.json'],
    },
  },
  '/healthz': {
    get: {
      operationId: 'health',
      summary: 'Whether the site answers, and with which versions',
      tags: itself,
      responses: json(ref('Health'), 'It does.', { etag: false }),
      'x-examples': ['/healthz'],
    },
  },
};
