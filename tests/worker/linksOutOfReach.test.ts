import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalOf } from '../harness/expected';
import { elementNamed, elementsNamed, readMarkup } from '../harness/readMarkup';
import { serveApart, type ServedApart } from '../harness/serveApart';
import { publicOrigin } from '../harness/served';
import { problemOf } from './contract';

const query = canonicalOf('a=1&b=2&c=3&title=A link too long for a coarse code&to=2040');
const code = '0123456789ab';

/** Ways in which the links cannot be reached. */
const ways: readonly (readonly [string, () => Promise<ServedApart>])[] = [
  ['there is no database', () => serveApart({ d1_databases: [] })],
  [
    'the table is gone',
    async () => {
      const served = await serveApart();
      await served.links.prepare('DROP TABLE links').bind().run();
      return served;
    },
  ],
];

describe.each(ways)('where %s', (_, start) => {
  let served: ServedApart;
  beforeAll(async () => {
    served = await start();
  });
  afterAll(() => served.close());

  it('making a link is refused with the link that works', async () => {
    const response = await served.makeLink(query, '198.51.100.1');
    expect(response.status).toBe(503);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const problem = await problemOf(response);
    expect(problem).toMatchObject({ page: `${publicOrigin}/?${query}` });
    expect(problem.detail).toContain('The long link works.');
    expect((await served.ask(`/?${query}`)).status).toBe(200);
  });

  it('a query with faults is refused for its faults', async () => {
    const response = await served.makeLink('a=NaN', '198.51.100.1');
    expect(response.status).toBe(400);
    expect((await problemOf(response)).errors).toHaveLength(1);
  });

  it('opening one says so, in words or as a problem, and is not kept', async () => {
    const page = await served.ask(`/s/${code}`, { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('cache-control')]).toEqual([503, 'no-store']);
    const heading = elementNamed(readMarkup(await page.text()), 'h1').text;
    expect(heading).toBe('Short links cannot be opened just now');
    const problem = await served.ask(`/s/${code}`);
    expect([problem.status, problem.headers.get('cache-control')]).toEqual([503, 'no-store']);
    expect((await problemOf(problem)).detail).toContain('long link');
  });

  it('a code that cannot be one is still told from one that cannot be looked up', async () => {
    expect((await served.ask('/s/short')).status).toBe(404);
  });

  it('a QR code has the long link, and is asked for again soon', async () => {
    const response = await served.ask(`/qr.svg?${query}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    const [description] = elementsNamed(readMarkup(await response.text()), 'desc');
    expect(description?.text).toContain(`${publicOrigin}/?${query}`);
  });

  it('oEmbed shows pages, and says of a short link that it is out of reach', async () => {
    const about = (address: string) =>
      served.ask(`/oembed?url=${encodeURIComponent(`${publicOrigin}${address}`)}`);
    expect((await about(`/?${query}`)).status).toBe(200);
    const short = await about(`/s/${code}`);
    expect([short.status, short.headers.get('cache-control')]).toEqual([503, 'no-store']);
    await problemOf(short);
  });
});

describe('where nobody counts what a client asks for', () => {
  it('no link is made, and every picture drawn', async () => {
    const served = await serveApart({ ratelimits: [] });
    try {
      const response = await served.makeLink(query, '198.51.100.1');
      expect(response.status).toBe(503);
      await problemOf(response);
      const picture = await served.ask(`/chart.png?${query}`);
      expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    } finally {
      await served.close();
    }
  });
});
