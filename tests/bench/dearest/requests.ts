import { PICTURE_SIZES } from '../../../chart/sizes';
import { lessons } from '../../../data/lessons';
import type { View } from '../../../model';
import { dearestInputs } from './dearestInputs';
import { fullest, fullestLesson, fullestQuery, plainQuery } from './fullest';

/** A request: of a path, or with a body to it. */
export interface Asked {
  path: string;
  body?: string;
}

type Requests = Readonly<Record<string, (i: number) => Asked>>;

const of = (path: string, view: Partial<View> = {}) => ({
  [`GET ${path}`]: (i: number) => ({ path: `${path}?${fullestQuery(i, view)}` }),
});

const pictures = Object.keys(PICTURE_SIZES).map((size): Requests => {
  const path = (i: number) => `/chart.png?${fullestQuery(i, { size, paths: '1' })}`;
  return { [`GET /chart.png, ${size}`]: (i) => ({ path: path(i) }) };
});

const lists = ['series', 'figures', 'sources', 'presets', 'milestones', 'checks', 'model'];
const without = [
  '/healthz',
  ...['/gallery', '/glossary', '/learn', '/learn/teach', '/api', '/shell/scenarios'],
  '/api/v1/openapi.json',
  ...['/api/v1/backtest/trade', ...lists.map((list) => `/api/v1/${list}`)],
];

const calls = Object.entries(dearestInputs).map(([name, input]): Requests => {
  const asked = { path: `/api/v1/model/${name}`, body: JSON.stringify(input) };
  return { [`POST ${asked.path}`]: () => asked };
});

/** The dearest request that was found for every route, by what it is called. */
export const requests: Requests = {
  'GET /, as it opens': (i) => ({ path: `/?title=${i}` }),
  ...of('/', { lang: 'vi', paths: '1' }),
  'GET /embed, as it opens': (i) => ({ path: `/embed?title=${i}` }),
  ...of('/embed', { lang: 'vi', paths: '1' }),
  ...of('/chart.svg', { size: 'slide', paths: '1' }),
  'GET /chart.png, as it is announced': (i) => ({
    path: `/chart.png?${plainQuery(i, { size: 'og' })}`,
  }),
  ...Object.assign({}, ...pictures),
  ...of('/qr.svg'),
  'GET /about': (i) => ({ path: `/about?find=${i}` }),
  'GET /learn/:id': (i) => ({ path: `/learn/${lessons[0]!.id}?k=${i}` }),
  'GET /learn/own': (i) => ({ path: `/learn/own?${fullestLesson(i)}` }),
  'GET /oembed': (i) => ({
    path: `/oembed?url=${encodeURIComponent(`http://localhost:8787/?${fullestQuery(i)}`)}`,
  }),
  ...of('/api/v1/projection.json'),
  ...of('/api/v1/projection.csv'),
  ...of('/api/v1/datapackage.json'),
  'POST /api/v1/projection': (i) => ({
    path: '/api/v1/projection',
    body: JSON.stringify(fullest(i)),
  }),
  'POST /api/v1/links': (i) => ({
    path: '/api/v1/links',
    body: JSON.stringify({ query: fullestQuery(i) }),
  }),
  ...Object.fromEntries(without.map((path) => [`GET ${path}`, () => ({ path })])),
  ...Object.assign({}, ...calls),
};
