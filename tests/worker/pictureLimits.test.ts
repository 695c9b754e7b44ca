import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalOf } from '../harness/expected';
import { builtConfig, serveApart, type ServedApart } from '../harness/serveApart';
import { publicOrigin } from '../harness/served';
import { problemOf } from './contract';

const { ratelimits } = builtConfig();
const LIMIT = 4;

/** The limit of the site, lowered, so that reaching it draws little. */
const lowered = ratelimits.map((one) => ({ ...one, simple: { ...one.simple, limit: LIMIT } }));

let served: ServedApart;
beforeAll(async () => {
  served = await serveApart({ ratelimits: lowered });
});
afterAll(() => served.close());

const pathOf = (i: number) => `/chart.png?${canonicalOf(`a=${i / 10}&to=2030`)}`;

const askFrom = (client: string, path: string, headers: Record<string, string> = {}) =>
  served.ask(path, { headers: { 'cf-connecting-ip': client, ...headers } });

/** Asks for so many new pictures, one after the other. */
async function askForMany(first: number, count: number, clientOf: (i: number) => string) {
  const answers: Response[] = [];
  for (let i = 0; i < count; i += 1) answers.push(await askFrom(clientOf(i), pathOf(first + i)));
  return answers;
}

describe('one client', () => {
  // Two minutes may begin while it asks, and each allows so many.
  it.each([
    ['an address', 1, () => '203.0.113.7'],
    ['a network of IPv6', 21, (i: number) => `2001:db8:0:1:${i.toString(16)}::1`],
  ])('is drawn so many new pictures a minute: %s', async (_, first, clientOf) => {
    const answers = await askForMany(first, 3 * LIMIT, clientOf);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.slice(0, LIMIT)).toEqual(Array.from({ length: LIMIT }, () => 200));
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(LIMIT);

    const refused = answers[statuses.indexOf(429)]!;
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect(refused.headers.has('etag')).toBe(false);
    const problem = await problemOf(refused);
    const svg = pathOf(first + statuses.indexOf(429)).replace('.png', '.svg');
    expect(problem.detail).toContain('thirty new pictures a minute');
    expect(problem).toMatchObject({ svg: `${publicOrigin}${svg}`, errors: [] });
    expect((await askFrom(clientOf(0), svg)).status).toBe(200);
  });

  it('is given whatever was drawn before, to whomever, and is not counted for it', async () => {
    const drawn = await askFrom('198.51.100.1', pathOf(41));
    const [bytes, etag] = [await drawn.bytes(), drawn.headers.get('etag')!];
    await askForMany(42, 3 * LIMIT, () => '198.51.100.2');
    for (let i = 0; i < 2 * LIMIT; i += 1) {
      const again = await askFrom('198.51.100.2', pathOf(41));
      expect([again.status, again.headers.get('etag')]).toEqual([200, etag]);
      expect(Buffer.from(await again.bytes()).equals(Buffer.from(bytes))).toBe(true);
    }
    const known = await askFrom('198.51.100.2', pathOf(41), { 'if-none-match': etag });
    expect(known.status).toBe(304);
  });

  it('does not use up what another may have, nor its own short links', async () => {
    await askForMany(61, 3 * LIMIT, () => '198.51.100.3');
    expect((await askFrom('198.51.100.4', pathOf(81))).status).toBe(200);
    expect((await served.makeLink('a=1&to=2031', '198.51.100.3')).status).toBe(201);
  });
});

it('the limit of the site is the one that a refusal names', () => {
  const limit = ratelimits.find(({ name }) => name === 'PICTURE_LIMIT');
  expect(limit?.simple).toEqual({ limit: 30, period: 60 });
});
