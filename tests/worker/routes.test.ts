import { describe, expect, it } from 'vitest';
import { canonicalOf } from '../harness/expected';
import { elementNamed, readMarkup } from '../harness/readMarkup';
import { ask, publicOrigin } from '../harness/served';
import { healthAnswer, jsonOf, problemOf } from './contract';

const query = canonicalOf('');
const oembed = `/oembed?url=${encodeURIComponent(`${publicOrigin}/?${query}`)}`;

/** Every address that answers, with the media type of its answer. */
const answering = [
  [`/?${query}`, 'text/html; charset=UTF-8'],
  [`/embed?${query}`, 'text/html; charset=UTF-8'],
  [`/chart.svg?${query}`, 'image/svg+xml; charset=utf-8'],
  [`/chart.png?${query}`, 'image/png'],
  [`/api/v1/projection.json?${query}`, 'application/json'],
  [`/api/v1/projection.csv?${query}`, 'text/csv; charset=utf-8; header=present'],
  [`/api/v1/datapackage.json?${query}`, 'application/json'],
  ['/api/v1/openapi.json', 'application/json'],
  ['/api', 'text/html; charset=UTF-8'],
  ['/gallery', 'text/html; charset=UTF-8'],
  ['/glossary', 'text/html; charset=UTF-8'],
  ['/learn', 'text/html; charset=UTF-8'],
  ['/learn/teach', 'text/html; charset=UTF-8'],
  ['/learn/five-rates', 'text/html; charset=UTF-8'],
  ['/learn/five-rates/embed', 'text/html; charset=UTF-8'],
  ['/learn/five-rates/sheet', 'text/html; charset=UTF-8'],
  ['/learn/new', 'text/html; charset=UTF-8'],
  [`/qr.svg?${query}`, 'image/svg+xml; charset=utf-8'],
  [oembed, 'application/json'],
  [`${oembed}&format=xml`, 'text/xml; charset=utf-8'],
  ['/api/v1/series', 'application/json'],
  ['/api/v1/series/trade', 'application/json'],
  ['/api/v1/model', 'application/json'],
  ['/healthz', 'application/json'],
] as const;

describe.each(answering)('GET %s', (path, type) => {
  it(`answers 200 as ${type}`, async () => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect((await response.bytes()).length).toBeGreaterThan(40);
  });

  it('answers HEAD with the same headers and no body', async () => {
    const [get, head] = await Promise.all([ask(path), ask(path, { method: 'HEAD' })]);
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    const names = ['content-type', 'etag', 'cache-control', 'content-security-policy'];
    for (const name of names) expect(head.headers.get(name)).toBe(get.headers.get(name));
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'answers %s with 405 and what it does answer',
    async (method) => {
      const response = await ask(path, { method });
      expect(response.status).toBe(405);
      expect((await problemOf(response)).detail).toContain(method);
      expect(response.headers.get('allow')).toMatch(/^GET, HEAD/);
    },
  );
});

describe('/api/v1/projection', () => {
  it('answers POST only', async () => {
    const response = await ask('/api/v1/projection');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    await problemOf(response);
  });
});

describe('/healthz', () => {
  it('says with which versions it answers', async () => {
    const { versions } = await jsonOf(await ask('/healthz'), healthAnswer);
    expect(versions).toEqual({ model: '1', data: '1' });
  });
});

describe('OPTIONS', () => {
  it.each([
    '/embed',
    '/learn/five-rates/embed',
    '/chart.svg',
    '/chart.png',
    '/qr.svg',
    '/oembed',
    '/api/v1/links',
    '/api/v1/projection',
    '/api/v1/projection.json',
    '/api/v1/projection.csv',
    '/api/v1/datapackage.json',
    '/api/v1/openapi.json',
    '/api/v1/series',
    '/api/v1/series/trade',
    '/api/v1/model',
    '/api/v1/model/goalLever',
  ])('lets any site ask %s', async (path) => {
    const response = await ask(path, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST');
    expect(response.headers.get('access-control-allow-headers')).toBe('content-type');
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
  });
});

describe('an address that leads nowhere', () => {
  const nowhere = ['/nowhere', '/embed/', '/index.html', '/chart.gif', '/assets/gone.js', '/%00'];

  it.each(nowhere)('%s is a page with a way back for a browser', async (path) => {
    const accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
    const response = await ask(path, { headers: { accept } });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html; charset=UTF-8');
    const page = readMarkup(await response.text());
    expect(elementNamed(page, 'h1').text).toBe('There is nothing at this address');
    expect(elementNamed(page, 'a', 'button').attributes.get('href')).toBe('/');
  });

  it.each(nowhere)('%s is a problem document for a program', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect((await problemOf(response)).detail).toBe('There is nothing at this address.');
  });

  it('is a problem document under /api/ for a browser too', async () => {
    const response = await ask('/api/v2/projection', { headers: { accept: 'text/html' } });
    expect(response.status).toBe(404);
    await problemOf(response);
  });
});
