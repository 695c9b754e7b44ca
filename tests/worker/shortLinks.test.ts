import { describe, expect, it } from 'vitest';
import { comparisons } from '../agreement/comparisons';
import { canonicalOf } from '../harness/expected';
import { elementNamed, readMarkup } from '../harness/readMarkup';
import { ask, makeLink, publicOrigin } from '../harness/served';
import { codeOf } from './codeOf';
import { jsonOf, problemOf } from './contract';
import { linkAnswer } from './linkContract';

/** Each test is a client of its own, so that none uses up what another may make. */
let clients = 0;
const client = () => `198.51.100.${(clients += 1)}`;

const made = async (query: string) => jsonOf(await makeLink(query, client()), linkAnswer);

/** The same comparison under a title of its own, because other tests make links too. */
function onlyHere(query: string): string {
  const pairs = new URLSearchParams(query);
  pairs.set('title', 'Made once');
  return String(pairs);
}

describe.each(comparisons)('the short link of $name', ({ query }) => {
  it('has a code made from the comparison, is made once and opens it', async () => {
    const own = onlyHere(query);
    const canonical = canonicalOf(own);
    const first = await makeLink(own, client());
    expect(first.status).toBe(201);
    const link = await jsonOf(first, linkAnswer);
    const code = codeOf(canonical);
    expect(link).toEqual({
      code,
      short: `${publicOrigin}/s/${code}`,
      page: `${publicOrigin}/?${canonical}`,
    });
    expect(first.headers.get('location')).toBe(link.short);
    const again = await makeLink(`?${canonical}&utm_source=mail`, client());
    expect([again.status, await again.json()]).toEqual([200, link]);
    expect(again.headers.get('location')).toBeNull();

    const opened = await ask(`/s/${code}`);
    expect(opened.status).toBe(302);
    expect(opened.headers.get('location')).toBe(`/?${canonical}`);
    const page = await ask(`/s/${code}`, { redirect: 'follow' });
    expect([page.status, new URL(page.url).search]).toEqual([200, `?${canonical}`]);
  });
});

describe('a code', () => {
  it.each([
    ['v=1&data=1&series=trade&from=2000&scale=linear&a=3.3&a.band=off&to=2040', 'wwy1tj0te4kf'],
    [
      'v=1&data=1&series=fdi&from=2011&scale=log&a=hold&a.band=off&theme=dark&to=2035',
      't9k70p73pesz',
    ],
  ])('once given to %s stays', async (query, code) => {
    expect(await made(query)).toMatchObject({ code });
  });

  it('is read in either case, with letters taken for digits, and with what stuck to its end', async () => {
    const query = canonicalOf('a=0.5&b=1.7&title=Read me aloud&to=2031');
    const { code } = await made(query);
    const misread = code.replaceAll('0', 'O').replaceAll('1', 'l');
    const capitals = code.toUpperCase().replaceAll('1', 'I');
    for (const path of [`/s/${misread}`, `/S/${capitals}`, `/s/${code}).`, `/s/${code}%E3%80%82`]) {
      const response = await ask(path);
      expect([path, response.status]).toEqual([path, 302]);
      expect(response.headers.get('location')).toBe(`/?${query}`);
    }
  });

  it('answers HEAD like GET', async () => {
    const { code } = await made('a=0.25&to=2032');
    const [get, head] = [await ask(`/s/${code}`), await ask(`/s/${code}`, { method: 'HEAD' })];
    expect(head.status).toBe(302);
    for (const name of ['location', 'cache-control']) {
      expect(head.headers.get(name)).toBe(get.headers.get(name));
    }
  });

  it('is another for another comparison or view, and none for a size', async () => {
    const views = ['theme=dark', 'lang=en', 'ref=a', 'reach=500'].map((view) => `a=1.1&${view}`);
    const queries = ['a=1.1', 'a=1.2', ...views];
    const codes = await Promise.all(queries.map(async (query) => (await made(query)).code));
    expect(new Set(codes).size).toBe(6);
    expect((await made('a=1.1&size=og')).code).toBe(codes[0]);
  });
});

describe('a kept query', () => {
  it('keeps every letter of a name', async () => {
    const canonical = canonicalOf(
      'a=1&a.name=Tăng “ổn” 見通し & <b>&title=\'"; DROP TABLE links--',
    );
    const { code } = await made(canonical);
    expect((await ask(`/s/${code}`)).headers.get('location')).toBe(`/?${canonical}`);
  });
});

describe('many at the same moment', () => {
  it('are given the same link, which one of them has made', async () => {
    const query = 'a=2.75&b=mean&title=Thirty at once&to=2041';
    const answers = await Promise.all(Array.from({ length: 30 }, () => makeLink(query, client())));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array.from({ length: 29 }, () => 200), 201]);
    const codes = await Promise.all(answers.map(async (one) => (await one.json()) as object));
    expect(new Set(codes.map((one) => JSON.stringify(one))).size).toBe(1);
  });
});

describe('a code that leads nowhere', () => {
  const nowhere = [
    ...['000000000000', 'zzzzzzzzzzzz', 'abc', 'u00000000000', '0000000000000', '00000000000é'],
    ...['%00', "'%20OR%201=1--", 'https:%2F%2Fevil.example', '%EF%BC%90'.repeat(12)],
  ];

  it.each(nowhere)('/s/%s is a page with words for people', async (code) => {
    const response = await ask(`/s/${code}`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const page = readMarkup(await response.text());
    expect(elementNamed(page, 'h1').text).toBe('There is nothing under this short link');
    expect(elementNamed(page, 'a', 'button').attributes.get('href')).toBe('/');
  });

  it.each(nowhere)('/s/%s is a problem for programs', async (code) => {
    const response = await ask(`/s/${code}`);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await problemOf(response)).detail).toContain('nothing under this short link');
  });
});
