import { lessons } from '../../data/lessons';
import { ask, call, makeLink, pathOf, post, publicOrigin } from '../harness/served';
import { answered, bad, got, long, opened, posted, query, type Answer } from './answer';
import { jsonOf } from './contract';
import { linkAnswer } from './linkContract';

const lesson = lessons[0]!.id;
const oembed = (path: string) => `/oembed?url=${encodeURIComponent(`${publicOrigin}${path}`)}`;

const linkAgain = async (): Promise<Response> => {
  await makeLink(query);
  return makeLink(query);
};
const madeLink = async () => jsonOf(await linkAgain(), linkAnswer);

/** The answers that a copy can be confirmed of. */
export const kept: readonly Answer[] = [
  got(`/?${query}`, 200, 'page', 'workbench', false),
  got('/', 200, 'page', 'workbench', false),
  got(`/?${bad}`, 200, 'page', 'workbench', false),
  got(`/embed?${query}`, 200, 'page', 'embed', true),
  got(`/embed?${bad}`, 200, 'page', 'embed', true),
  got(`/chart.svg?${query}`, 200, 'versioned', 'svg', true),
  got(`/chart.svg?${bad}`, 200, 'faulty', 'svg', true),
  // It prints a link for which somebody may yet make a short one.
  got(`/chart.svg?${long}`, 200, 'page', 'svg', true),
  got(`/chart.png?${query}`, 200, 'versioned', 'data', true),
  got(`/chart.png?${bad}`, 200, 'faulty', 'data', true),
  got(`/chart.png?${long}`, 200, 'page', 'data', true),
  got(`/qr.svg?${query}`, 200, 'versioned', 'svg', true),
  got(`/qr.svg?${long}`, 200, 'faulty', 'svg', true),
  got(`/qr.svg?${bad}`, 200, 'faulty', 'svg', true),
  got(oembed(`/?${query}`), 200, 'page', 'data', true),
  got(`${oembed(`/embed?${query}`)}&format=xml`, 200, 'page', 'data', true),
  got('/about', 200, 'page', 'page', false),
  got('/about?year=soon', 200, 'page', 'page', false),
  got('/gallery', 200, 'page', 'page', false),
  got('/gallery?lang=vi', 200, 'page', 'page', false),
  got('/glossary', 200, 'page', 'page', false),
  got('/learn', 200, 'page', 'page', false),
  got('/learn/teach', 200, 'page', 'page', false),
  got(`/learn/${lesson}`, 200, 'page', 'page', false),
  got(`/learn/${lesson}?step=x`, 200, 'page', 'page', false),
  got(`/learn/${lesson}/sheet`, 200, 'page', 'page', false),
  got(`/learn/${lesson}/embed`, 200, 'page', 'lessonFrame', true),
  got('/learn/own?1.a=3', 200, 'page', 'page', false),
  got('/learn/own?1.a=x', 200, 'page', 'page', false),
  got('/learn/own/embed?1.a=3', 200, 'page', 'lessonFrame', true),
  got('/learn/new', 200, 'page', 'page', false),
  got('/api', 200, 'page', 'page', true),
  got('/shell/scenarios', 200, 'page', 'page', false),
  got('/shell/about', 200, 'page', 'page', false),
  got('/shell/learn', 200, 'page', 'page', false),
  got('/shell/new-lesson', 200, 'page', 'page', false),
  got(`/api/v1/projection.json?${query}`, 200, 'versioned', 'data', true),
  got(`/api/v1/projection.csv?${query}`, 200, 'versioned', 'data', true),
  got(`/api/v1/datapackage.json?${query}`, 200, 'versioned', 'data', true),
  got('/api/v1/openapi.json', 200, 'page', 'data', true),
  got('/api/v1/series', 200, 'page', 'data', true),
  got('/api/v1/series/trade', 200, 'page', 'data', true),
  got('/api/v1/series/trade.csv', 200, 'page', 'data', true),
  got('/api/v1/backtest/trade', 200, 'page', 'data', true),
  ...['figures', 'sources', 'presets', 'milestones', 'checks'].flatMap((list) => [
    got(`/api/v1/${list}`, 200, 'page', 'data', true),
    got(`/api/v1/${list}.csv`, 200, 'page', 'data', true),
  ]),
  got('/api/v1/model', 200, 'page', 'data', true),
];

const refused: readonly Answer[] = [
  got('/chart.svg', 308, 'never', 'data', true),
  got('/chart.png', 308, 'never', 'data', true),
  got('/qr.svg', 308, 'never', 'data', true),
  got('/oembed', 400, 'never', 'data', true),
  got('/oembed?url=https://example.org/', 404, 'never', 'data', true),
  got('/oembed?format=yaml', 501, 'never', 'data', true),
  got('/s/000000000000', 404, 'never', 'data', false),
  opened('/s/000000000000', 404, 'never', 'page', false),
  got('/api/v1/projection.json', 308, 'never', 'data', true),
  got('/api/v1/projection.csv', 308, 'never', 'data', true),
  got('/api/v1/datapackage.json', 308, 'never', 'data', true),
  got(`/api/v1/projection.json?${bad}`, 400, 'never', 'data', true),
  got(`/api/v1/projection.csv?${bad}`, 400, 'never', 'data', true),
  got(`/api/v1/datapackage.json?${bad}`, 400, 'never', 'data', true),
  got('/api/v1/projection.json?series=nope', 404, 'never', 'data', true),
  got('/api/v1/projection.json?a=900', 422, 'never', 'data', true),
  got(`/api/v1/projection.json?title=${'x'.repeat(1600)}`, 413, 'never', 'data', true),
  got('/api/v1/series/nope', 404, 'never', 'data', true),
  got('/api/v1/backtest/nope', 404, 'never', 'data', true),
  got('/api/v1/figures?year=soon', 400, 'never', 'data', true),
  got('/learn/nothing', 404, 'never', 'data', false),
  opened('/learn/nothing', 404, 'never', 'page', false),
  got('/learn/nothing/embed', 404, 'never', 'data', true),
  got('/api/v1/nowhere', 404, 'never', 'data', true),
  got('/nowhere', 404, 'never', 'data', false),
  opened('/nowhere', 404, 'never', 'page', false),
  answered('POST', '/', [405, 'never', 'data', false]),
];

const bodies: readonly Answer[] = [
  posted('/api/v1/projection', 'a comparison', [200, true], () => post('{}')),
  posted('/api/v1/projection', 'half of one', [400, true], () => post('{')),
  posted('/api/v1/projection', 'a form', [415, true], () =>
    post('a=1', { 'content-type': 'application/x-www-form-urlencoded' }),
  ),
  posted('/api/v1/projection', 'too much', [413, true], () =>
    post(JSON.stringify({ title: 'x'.repeat(40_000) })),
  ),
  posted('/api/v1/model/doublingTime', 'its input', [200, true], () =>
    call('doublingTime', '{"g":0.07}'),
  ),
  posted('/api/v1/model/doublingTime', 'what it refuses', [422, true], () =>
    call('doublingTime', '{"g":-1}'),
  ),
  posted('/api/v1/model/tripling', 'which there is not', [404, true], () =>
    call('tripling', '{"g":0.07}'),
  ),
  posted('/api/v1/links', 'a query that has a link', [200, true], linkAgain),
  posted('/api/v1/links', 'a query of nothing', [404, true], () => makeLink('series=nope')),
];

const asking = [
  '/embed',
  '/learn/any/embed',
  '/chart.svg',
  '/chart.png',
  '/qr.svg',
  '/oembed',
  '/api/v1/projection',
];

/** Every kind of answer that the Worker gives. */
export const answers: readonly Answer[] = [
  ...kept,
  ...refused,
  ...bodies,
  ...['/s/code', '/S/CODE'].map((path) => ({
    ...got(path, 302, 'page', 'data', false),
    ask: async () => ask(pathOf((await madeLink()).short).replace('/s/', path.slice(0, 3))),
  })),
  got('/healthz', 200, 'never', 'data', false),
  ...asking.map((path) => answered('OPTIONS', path, [204, 'never', 'data', true])),
];
