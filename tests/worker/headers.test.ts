import { describe, expect, it } from 'vitest';
import { canonicalOf } from '../harness/expected';
import { elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask, call, makeLink, pathOf, post, publicOrigin } from '../harness/served';
import { jsonOf } from './contract';
import { linkAnswer } from './linkContract';

/** What `platform.md` decided, word for word. */
const CACHE = {
  page: 'public, max-age=300, stale-while-revalidate=86400',
  versioned: 'public, max-age=31536000, immutable',
  faulty: 'public, max-age=300',
  never: 'no-store',
};
const SOURCES =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; ";
const TRUSTED = "; require-trusted-types-for 'script'; trusted-types";
const POLICY = {
  page: `${SOURCES}frame-src 'self'; frame-ancestors 'self'${TRUSTED} svelte-trusted-html kuroshio-service-worker`,
  embed: `${SOURCES}frame-ancestors *${TRUSTED} kuroshio-embed`,
  svg: "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  data: "default-src 'none'; frame-ancestors 'none'; sandbox",
};

const query = canonicalOf('');
const bad = 'a=NaN&to=2040';
/** A comparison that nobody makes a short link of. */
const long = canonicalOf('a=1&b=2&c=3&title=Too long for a coarse code&to=2040');
const oembed = (path: string) => `/oembed?url=${encodeURIComponent(`${publicOrigin}${path}`)}`;
const html = { accept: 'text/html' };

const linkAgain = async (): Promise<Response> => {
  await makeLink('a=3.75&to=2040');
  return makeLink('a=3.75&to=2040');
};
const madeLink = async () => jsonOf(await linkAgain(), linkAnswer);

interface Answer {
  title: string;
  status: number;
  cache: keyof typeof CACHE;
  policy: keyof typeof POLICY;
  /** Whether any site may read it. */
  open: boolean;
  ask: (init?: RequestInit) => Promise<Response>;
}

function got(
  path: string,
  status: number,
  cache: Answer['cache'],
  policy: Answer['policy'],
  open: boolean,
): Answer {
  const title = `GET ${path.length > 60 ? `${path.slice(0, 57)}…` : path}`;
  return { title, status, cache, policy, open, ask: (init) => ask(path, init) };
}

/** The answers that a copy can be confirmed of. */
const kept: readonly Answer[] = [
  got(`/?${query}`, 200, 'page', 'page', false),
  got('/', 200, 'page', 'page', false),
  got(`/?${bad}`, 200, 'page', 'page', false),
  got(`/embed?${query}`, 200, 'page', 'embed', true),
  got(`/embed?${bad}`, 200, 'page', 'embed', true),
  got(`/chart.svg?${query}`, 200, 'versioned', 'svg', true),
  got(`/chart.svg?${bad}`, 200, 'faulty', 'svg', true),
  got(`/chart.png?${query}`, 200, 'versioned', 'data', true),
  got(`/chart.png?${bad}`, 200, 'faulty', 'data', true),
  // It prints a link for which somebody may yet make a short one.
  got(`/chart.svg?${long}`, 200, 'page', 'svg', true),
  got(`/chart.png?${long}`, 200, 'page', 'data', true),
  got(`/api/v1/projection.json?${query}`, 200, 'versioned', 'data', true),
  got(`/api/v1/projection.csv?${query}`, 200, 'versioned', 'data', true),
  got(`/api/v1/datapackage.json?${query}`, 200, 'versioned', 'data', true),
  got('/api/v1/openapi.json', 200, 'page', 'data', true),
  got('/api', 200, 'page', 'page', true),
  got(`/qr.svg?${query}`, 200, 'versioned', 'svg', true),
  got(`/qr.svg?${long}`, 200, 'faulty', 'svg', true),
  got(`/qr.svg?${bad}`, 200, 'faulty', 'svg', true),
  got(oembed(`/?${query}`), 200, 'page', 'data', true),
  got(`${oembed(`/embed?${query}`)}&format=xml`, 200, 'page', 'data', true),
  got('/api/v1/series', 200, 'page', 'data', true),
  got('/api/v1/series/trade', 200, 'page', 'data', true),
  got('/api/v1/series/trade.csv', 200, 'page', 'data', true),
  got('/api/v1/model', 200, 'page', 'data', true),
  got('/about', 200, 'page', 'page', false),
  got('/gallery', 200, 'page', 'page', false),
  got('/gallery?lang=vi', 200, 'page', 'page', false),
  got('/glossary', 200, 'page', 'page', false),
  got('/shell/scenarios', 200, 'page', 'page', false),
  got('/shell/about', 200, 'page', 'page', false),
  got('/about?year=soon', 200, 'page', 'page', false),
  ...['figures', 'sources', 'presets', 'milestones', 'checks'].flatMap((list) => [
    got(`/api/v1/${list}`, 200, 'page', 'data', true),
    got(`/api/v1/${list}.csv`, 200, 'page', 'data', true),
  ]),
];

const answers: readonly Answer[] = [
  ...kept,
  got('/healthz', 200, 'never', 'data', false),
  got('/chart.svg', 308, 'never', 'data', true),
  got('/chart.png', 308, 'never', 'data', true),
  got('/qr.svg', 308, 'never', 'data', true),
  got('/oembed', 400, 'never', 'data', true),
  got('/oembed?url=https://example.org/', 404, 'never', 'data', true),
  got('/oembed?format=yaml', 501, 'never', 'data', true),
  got('/s/000000000000', 404, 'never', 'data', false),
  {
    ...got('/s/000000000000', 404, 'never', 'page', false),
    title: 'GET /s/000000000000 in a browser',
    ask: () => ask('/s/000000000000', { headers: html }),
  },
  {
    ...got('', 302, 'page', 'data', false),
    title: 'GET a short link',
    ask: async () => ask(pathOf((await madeLink()).short)),
  },
  got('/api/v1/projection.json', 308, 'never', 'data', true),
  got('/api/v1/projection.csv', 308, 'never', 'data', true),
  got('/api/v1/datapackage.json', 308, 'never', 'data', true),
  got(`/api/v1/datapackage.json?${bad}`, 400, 'never', 'data', true),
  got(`/api/v1/projection.json?${bad}`, 400, 'never', 'data', true),
  got(`/api/v1/projection.csv?${bad}`, 400, 'never', 'data', true),
  got('/api/v1/projection.json?series=nope', 404, 'never', 'data', true),
  got('/api/v1/projection.json?a=900', 422, 'never', 'data', true),
  got(`/api/v1/projection.json?title=${'x'.repeat(1600)}`, 413, 'never', 'data', true),
  got('/api/v1/series/nope', 404, 'never', 'data', true),
  got('/api/v1/figures?year=soon', 400, 'never', 'data', true),
  got('/api/v1/nowhere', 404, 'never', 'data', true),
  got('/nowhere', 404, 'never', 'data', false),
  {
    ...got('/nowhere', 404, 'never', 'page', false),
    title: 'GET /nowhere in a browser',
    ask: () => ask('/nowhere', { headers: html }),
  },
  {
    ...got('/', 405, 'never', 'data', false),
    title: 'POST /',
    ask: () => ask('/', { method: 'POST' }),
  },
  {
    ...got('/embed', 204, 'never', 'data', true),
    title: 'OPTIONS /embed',
    ask: () => ask('/embed', { method: 'OPTIONS' }),
  },
  { ...got('', 200, 'never', 'data', true), title: 'POST a comparison', ask: () => post('{}') },
  { ...got('', 400, 'never', 'data', true), title: 'POST half of one', ask: () => post('{') },
  {
    ...got('', 200, 'never', 'data', true),
    title: 'POST to a function',
    ask: () => call('doublingTime', '{"g":0.07}'),
  },
  {
    ...got('', 422, 'never', 'data', true),
    title: 'POST what a function refuses',
    ask: () => call('doublingTime', '{"g":-1}'),
  },
  {
    ...got('', 404, 'never', 'data', true),
    title: 'POST to no function',
    ask: () => call('tripling', '{"g":0.07}'),
  },
  { ...got('', 200, 'never', 'data', true), title: 'POST a link again', ask: () => linkAgain() },
  {
    ...got('', 404, 'never', 'data', true),
    title: 'POST a link of nothing',
    ask: () => makeLink('series=nope'),
  },
  {
    ...got('', 415, 'never', 'data', true),
    title: 'POST a form',
    ask: () => post('a=1', { 'content-type': 'application/x-www-form-urlencoded' }),
  },
  {
    ...got('', 413, 'never', 'data', true),
    title: 'POST too much',
    ask: () => post(JSON.stringify({ title: 'x'.repeat(40_000) })),
  },
];

function expectHeaders({ headers }: Response, { cache, policy, open }: Answer): void {
  expect(headers.get('cache-control')).toBe(CACHE[cache]);
  expect(headers.get('content-security-policy')).toBe(POLICY[policy]);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\)/);
  expect(headers.get('access-control-allow-origin')).toBe(open ? '*' : null);
  expect(headers.has('access-control-allow-credentials')).toBe(false);
  expect(headers.has('set-cookie')).toBe(false);
  expect(headers.has('x-frame-options')).toBe(false);
  expect(headers.has('server')).toBe(false);
}

describe.each(answers)('$title ($status)', (answer) => {
  it('says how long it may be kept, what it may do and who may read it', async () => {
    const response = await answer.ask();
    expect(response.status).toBe(answer.status);
    expectHeaders(response, answer);
    const { headers } = response;
    const shared = answer.open && answer.status !== 204 ? 'cross-origin' : null;
    expect(headers.get('cross-origin-resource-policy')).toBe(shared);
  });
});

describe.each(kept)('a copy of $title', (answer) => {
  it('is confirmed by 304 without a body, with the headers of the answer', async () => {
    const etag = (await answer.ask()).headers.get('etag')!;
    expect(etag).toMatch(/^W\/"[0-9a-f]{24}"$/);
    for (const known of [etag, `"old", ${etag}`, '*']) {
      const again = await answer.ask({ headers: { 'if-none-match': known } });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(etag);
      expect((await again.bytes()).length).toBe(0);
      expectHeaders(again, answer);
    }
  });

  it('is not confirmed once it is another', async () => {
    const headers = { 'if-none-match': 'W/"000000000000000000000000"' };
    const response = await answer.ask({ headers });
    expect(response.status).toBe(200);
    expect((await response.bytes()).length).toBeGreaterThan(0);
  });
});

describe('an ETag', () => {
  it('is another for every comparison and every representation', async () => {
    const paths = kept.map(({ ask: again }) => again());
    const more = ['a=1&to=2040', 'a=2&to=2040', 'series=fdi'].map((one) => ask(`/?${one}`));
    const tags = (await Promise.all([...paths, ...more])).map(({ headers }) => headers.get('etag'));
    expect(new Set(tags).size).toBe(tags.length);
  });
});

describe('the files a page names', () => {
  const named = async (path: string): Promise<string[]> => {
    const page = readMarkup(await (await ask(path)).text());
    return [...elementsNamed(page, 'link'), ...elementsNamed(page, 'script')]
      .map(({ attributes }) => attributes.get('href') ?? attributes.get('src') ?? '')
      .filter((address) => !address.startsWith(publicOrigin));
  };

  it.each(['/', '/embed?live=a', '/nowhere'])(
    '%s: answer, keep for ever and are open',
    async (path) => {
      const files =
        path === '/nowhere'
          ? elementsNamed(
              readMarkup(await (await ask(path, { headers: html })).text()),
              'link',
            ).flatMap(({ attributes }) => attributes.get('href') ?? [])
          : await named(path);
      const assets = files.filter((file) => file.startsWith('/assets/'));
      expect(assets.length).toBeGreaterThanOrEqual(3);
      for (const file of assets) {
        const { status, headers } = await ask(file);
        expect([file, status]).toEqual([file, 200]);
        expect(headers.get('cache-control')).toBe(CACHE.versioned);
        expect(headers.get('access-control-allow-origin')).toBe('*');
        expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.has('set-cookie')).toBe(false);
      }
    },
  );

  it('include fonts that the style sheet asks for, which answer as well', async () => {
    const sheets = (await named('/')).filter((file) => file.endsWith('.css'));
    const css = await Promise.all(sheets.map(async (file) => (await ask(file)).text()));
    const fonts = Array.from(css.join('').matchAll(/url\(([^)]+)\)/g), ([, url]) => url!);
    expect(fonts.length).toBeGreaterThanOrEqual(4);
    for (const font of fonts) {
      const response = await ask(font.replace(/^\.\//, '/assets/').replaceAll(/["']/g, ''));
      expect([font, response.status]).toEqual([font, 200]);
      expect(response.headers.get('content-type')).toBe('font/woff2');
    }
  });

  it('and the icon, which cannot run anything', async () => {
    const { status, headers } = await ask('/icon.svg');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('cache-control')).toBe('public, max-age=86400');
  });
});
