import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalOf } from '../harness/expected';
import { elementNamed, elementsNamed, readMarkup } from '../harness/readMarkup';
import type { ServedApart } from '../harness/serveApart';
import { serveCopy } from '../harness/serveCopy';
import { publicOrigin } from '../harness/served';
import { slowLinks, SLOW_ENTRY } from '../harness/slowLinks';
import { problemOf } from './contract';

const query = canonicalOf('a=1&b=2&c=3&title=A link too long for a coarse code&to=2042');

/** Longer than any test may take: an answer that waits for it never comes. */
const NEVER_MS = 600_000;

describe('where the database does not answer', () => {
  let served: ServedApart;
  beforeAll(async () => {
    served = await serveCopy(({ worker }) => slowLinks(worker, NEVER_MS), { main: SLOW_ENTRY });
  });
  afterAll(() => served.close());

  it('a picture and a QR code come without it, with the long link, and are asked for again soon', async () => {
    for (const path of [`/chart.svg?${query}`, `/qr.svg?${query}`]) {
      const response = await served.ask(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toContain('max-age=300');
      const said = elementsNamed(readMarkup(await response.text()), 'desc');
      if (path.startsWith('/qr')) expect(said[0]?.text).toContain(`${publicOrigin}/?${query}`);
    }
  });

  it('a page never asks it', async () => {
    expect((await served.ask(`/?${query}`)).status).toBe(200);
  });

  it('who opens or makes a short link is told to try again, and that the long one works', async () => {
    const [opened, made] = await Promise.all([
      served.ask('/s/0123456789ab', { headers: { accept: 'text/html' } }),
      served.makeLink(query, '198.51.100.1'),
    ]);
    for (const { status, headers } of [opened, made]) {
      expect([status, headers.get('retry-after')]).toEqual([503, '60']);
    }
    const heading = elementNamed(readMarkup(await opened.text()), 'h1').text;
    expect(heading).toBe('Short links cannot be opened just now');
    expect(await problemOf(made)).toMatchObject({ page: `${publicOrigin}/?${query}` });
  });
});

describe('where the database takes its time', () => {
  it('a short link is made and opened all the same', async () => {
    const served = await serveCopy(({ worker }) => slowLinks(worker, 300), { main: SLOW_ENTRY });
    try {
      const made = await served.makeLink(query, '198.51.100.1');
      expect(made.status).toBe(201);
      const path = new URL(made.headers.get('location')!).pathname;
      expect((await served.ask(path)).headers.get('location')).toBe(`/?${query}`);
    } finally {
      await served.close();
    }
  });
});
