import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalOf } from '../harness/expected';
import { serveApart, type ServedApart } from '../harness/serveApart';
import { publicOrigin } from '../harness/served';
import { jsonOf, linkAnswer, problemOf } from './contract';

const MOST_A_DAY = 5000;

let served: ServedApart;

beforeAll(async () => {
  served = await serveApart();
});
afterAll(() => served.close());

const row = (sql: string, ...values: (string | number)[]) =>
  served.links
    .prepare(sql)
    .bind(...values)
    .first<Record<string, unknown>>();
const run = (sql: string, ...values: (string | number)[]) =>
  served.links
    .prepare(sql)
    .bind(...values)
    .run();

/** Today and tomorrow where days are counted: one of them is the day of the next request. */
const days = [0, 86_400_000].map((ms) => new Date(Date.now() + ms).toISOString().slice(0, 10));

/** How many more links may be made today. */
async function leaveRoomFor(count: number): Promise<void> {
  for (const day of days) {
    await run('INSERT OR REPLACE INTO days (day, made) VALUES (?, ?)', day, MOST_A_DAY - count);
  }
}

/** A problem that leaves the reader with a link that works. */
async function expectWayOut(response: Response, query: string): Promise<void> {
  const problem = await problemOf(response);
  expect(problem).toMatchObject({ page: `${publicOrigin}/?${canonicalOf(query)}`, errors: [] });
  expect(problem.detail).toContain('The long link works.');
  expect(response.headers.get('cache-control')).toBe('no-store');
}

describe('one client', () => {
  // Two minutes may begin while it asks, and each allows ten.
  it.each([
    ['an address', () => '203.0.113.7'],
    ['a network of IPv6', (i: number) => `2001:db8:0:1:${i.toString(16)}::1`],
  ])('makes ten links a minute: %s', async (name, addressOf) => {
    const queryOf = (i: number) => `a=${name.length}&b=${i / 100}&to=2040`;
    const answers: Response[] = [];
    for (let i = 0; i < 25; i += 1) {
      answers.push(await served.makeLink(queryOf(i), addressOf(i)));
    }
    const statuses = answers.map(({ status }) => status);
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 201));
    const refused = statuses.indexOf(429);
    expect(refused).toBeGreaterThanOrEqual(10);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(5);
    expect(new Set(statuses)).toEqual(new Set([201, 429]));
    const problem = answers[refused]!;
    expect(problem.headers.get('retry-after')).toBe('60');
    await expectWayOut(problem, queryOf(refused));

    const again = await served.makeLink(queryOf(0), addressOf(0));
    expect(again.status).toBe(200);
    const other = await served.makeLink(`a=7&b=${name.length}`, '2001:db8:0:2::1');
    expect(other.status).toBe(201);
  });
});

describe('a day', () => {
  it('has room for so many links, and known ones stay known when it is full', async () => {
    await leaveRoomFor(1);
    const first = await served.makeLink('a=1.5&to=2040', '198.51.100.1');
    expect(first.status).toBe(201);
    const { code } = await jsonOf(first, linkAnswer);
    await leaveRoomFor(0);
    const full = await served.makeLink('a=1.6&to=2040', '198.51.100.2');
    expect(full.status).toBe(429);
    const seconds = Number(full.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(86_400);
    await expectWayOut(full, 'a=1.6&to=2040');
    expect((await served.makeLink('a=1.5&to=2040', '198.51.100.3')).status).toBe(200);
    expect((await served.ask(`/s/${code}`)).status).toBe(302);
  });

  it('is not used up by what is known already, and never runs over', async () => {
    await leaveRoomFor(3);
    const queries = Array.from({ length: 12 }, (_, i) => `a=${1 + (i % 6)}&to=2044`);
    const answers = await Promise.all(
      queries.map((query, i) => served.makeLink(query, `192.0.2.${i}`)),
    );
    const made = answers.filter(({ status }) => status === 201);
    expect(made).toHaveLength(3);
    const counts = await Promise.all(
      days.map((day) => row('SELECT made FROM days WHERE day = ?', day)),
    );
    expect(counts.map((count) => count?.['made'])).toContain(MOST_A_DAY);
    await leaveRoomFor(MOST_A_DAY);
  });
});

describe('a code that another comparison has', () => {
  it('is refused, and goes on opening what it opened', async () => {
    const query = 'a=8.25&to=2040';
    const { code } = await jsonOf(await served.makeLink(query, '198.51.100.9'), linkAnswer);
    const other = canonicalOf('a=9&to=2040');
    await run('UPDATE links SET query = ? WHERE code = ?', other, code);
    const response = await served.makeLink(query, '198.51.100.9');
    expect(response.status).toBe(409);
    await expectWayOut(response, query);
    expect((await served.ask(`/s/${code}`)).headers.get('location')).toBe(`/?${other}`);
  });
});

describe('what is kept', () => {
  it('is a code, a canonical query and a day, and nothing of whoever asked', async () => {
    const query = 'a=6.25&title=Kept&to=2040';
    const { code } = await jsonOf(await served.makeLink(query, '198.51.100.77'), linkAnswer);
    const kept = await row('SELECT * FROM links WHERE code = ?', code);
    expect(Object.keys(kept ?? {}).sort()).toEqual(['code', 'made_on', 'query']);
    expect(kept).toMatchObject({ code, query: canonicalOf(query) });
    expect(days).toContain(kept?.['made_on']);
  });
});
