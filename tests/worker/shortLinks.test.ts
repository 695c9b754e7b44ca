import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { comparisons } from '../agreement/comparisons';
import { canonicalOf } from '../harness/expected';
import { elementNamed, readMarkup } from '../harness/readMarkup';
import { ask, makeLink, publicOrigin } from '../harness/served';
import { jsonOf, linkAnswer, problemOf } from './contract';

/** Each test is a client of its own, so that none uses up what another may make. */
let clients = 0;
const client = () => `198.51.100.${(clients += 1)}`;

const made = async (query: string) => jsonOf(await makeLink(query, client()), linkAnswer);

/** A code worked out apart from the Worker: the hash as a row of bits, five at a time. */
function codeOf(query: string): string {
  const hash = createHash('sha256').update(query).digest();
  const bits = Array.from(hash, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.slice(0, 60).match(/.{5}/g) ?? [])
    .map((five) => '0123456789abcdefghjkmnpqrstvwxyz'[Number.parseInt(five, 2)])
    .join('');
}

describe.each(comparisons)('the short link of $name', ({ query }) => {
  it('has a code made from the comparison, is made once and opens it', async () => {
    const canonical = canonicalOf(query);
    const first = await makeLink(query, client());
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
    expect(elementNamed(page, 'h1').text).toBe('There is no comparison under this short link');
    expect(elementNamed(page, 'a', 'button').attributes.get('href')).toBe('/');
  });

  it.each(nowhere)('/s/%s is a problem for programs', async (code) => {
    const response = await ask(`/s/${code}`);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await problemOf(response)).detail).toContain('no comparison under this short link');
  });
});

const json = (value: unknown) => JSON.stringify(value);
const query = (text: string) => json({ query: text });

/** What is wrong, a body, the status and the parameter and code of every fault. */
const refused: readonly (readonly [string, string, number, readonly string[]])[] = [
  ['null', 'null', 400, ['body UNREADABLE']],
  ['a list', '[]', 400, ['body UNREADABLE']],
  ['a list of links', json([{ query: 'a=1' }]), 400, ['body UNREADABLE']],
  ['a text', '"a=1"', 400, ['body UNREADABLE']],
  ['a number', '12', 400, ['body UNREADABLE']],
  ['nothing in it', '{}', 400, ['query UNREADABLE']],
  ['a query of null', '{"query":null}', 400, ['query UNREADABLE']],
  ['a query that is a number', '{"query":1}', 400, ['query UNREADABLE']],
  ['a query that is a list', '{"query":["a=1"]}', 400, ['query UNREADABLE']],
  ['a query that is an object', '{"query":{"a":1}}', 400, ['query UNREADABLE']],
  ['a code of one’s own', json({ query: 'a=1', code: 'x' }), 400, ['code UNREADABLE']],
  [
    'two members too many and no query',
    json({ url: 'https://evil.example', code: 'x' }),
    400,
    ['query UNREADABLE', 'url UNREADABLE', 'code UNREADABLE'],
  ],
  ['__proto__', '{"__proto__":{"query":"a=1"}}', 400, ['query UNREADABLE', '__proto__ UNREADABLE']],
  ['a member without a name', '{"query":"a=1","":1}', 400, ['body UNREADABLE']],
  ['an address', query('https://evil.example/'), 400, ['https://evil.example/ UNKNOWN_PARAMETER']],
  [
    'an address of ours',
    query(`${publicOrigin}/?a=1`),
    400,
    [`${publicOrigin}/?a UNKNOWN_PARAMETER`],
  ],
  ['a script', query('javascript:alert(1)//'), 400, ['javascript:alert(1)// UNKNOWN_PARAMETER']],
  ['a number that is none', query('a=NaN'), 400, ['a UNREADABLE']],
  ['a series there is not', query('series=nope'), 404, ['series UNKNOWN_SERIES']],
  ['a growth too fast', query('a=900'), 422, ['a E_RANGE']],
  [
    'several faults',
    query('a=900&to=1999&colour=red'),
    400,
    ['a E_RANGE', 'to E_HORIZON', 'colour UNKNOWN_PARAMETER'],
  ],
  ['a language there is not', query('a=1&lang=xx'), 400, ['lang UNREADABLE']],
  ['a query too long', query(`a=1&title=${'x'.repeat(1600)}`), 413, ['query TOO_LONG']],
];

describe('a request for a link', () => {
  it.each(refused)('is refused with %s, every fault named', async (_, body, status, faults) => {
    const response = await ask('/api/v1/links', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'cf-connecting-ip': client() },
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { errors } = await problemOf(response);
    expect(errors.map(({ parameter, code }) => `${parameter} ${code}`).sort()).toEqual(
      [...faults].sort(),
    );
  });

  it('is refused where the query grows too long with everything written out', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map(
      (id) => `${id}=trend&${id}.name=${'é'.repeat(40)}`,
    );
    const short = `${names.join('&')}&title=${'x'.repeat(100)}`;
    expect(short.length).toBeLessThan(1500);
    expect(canonicalOf(short).length).toBeGreaterThan(1500);
    const response = await makeLink(short, client());
    expect(response.status).toBe(413);
    expect((await problemOf(response)).errors).toMatchObject([
      { parameter: 'query', code: 'TOO_LONG' },
    ]);
  });

  it.each([
    ['half a body', '{"query":', 'application/json', 400],
    ['a form', 'query=a%3D1', 'application/x-www-form-urlencoded', 415],
    ['plain text', query('a=1'), 'text/plain', 415],
    ['too much', query('x'.repeat(40_000)), 'application/json', 413],
  ])('is refused with %s', async (_, body, type, status) => {
    const headers = { 'content-type': type };
    const response = await ask('/api/v1/links', { method: 'POST', body, headers });
    expect(response.status).toBe(status);
    await problemOf(response);
  });

  it('is made by POST alone', async () => {
    const response = await ask('/api/v1/links');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('keeps every letter of a name', async () => {
    const canonical = canonicalOf(
      'a=1&a.name=Tăng “ổn” 見通し & <b>&title=\'"; DROP TABLE links--',
    );
    const { code } = await made(canonical);
    expect((await ask(`/s/${code}`)).headers.get('location')).toBe(`/?${canonical}`);
  });
});
