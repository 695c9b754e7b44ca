import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtConfig, serveApart, type ServedApart } from '../harness/serveApart';
import { publicOrigin } from '../harness/served';
import { linkAnswer } from '../worker/linkContract';
import { jsonOf } from '../worker/contract';
import { anyLinkBody } from './fuzz/bodies';
import { inFirstLine, mangled } from './fuzz/mangled';
import { goodQueries } from './fuzz/queries';
import { inParts } from './inParts';
import { send, textOf, type Asked } from './oracles/answer';
import { judge, said } from './oracles/judge';

/** So that every run asks for the same. */
const SEED = 20_181_219;

const [BODIES, CODES] = [600, 400];

describe('whatever is asked of short links, with a database', () => {
  let served: ServedApart;
  let codes: readonly string[] = [];

  beforeAll(async () => {
    const ratelimits = builtConfig().ratelimits.map((one) => ({
      ...one,
      simple: { limit: 1_000_000, period: 60 },
    }));
    served = await serveApart({ ratelimits });
    const made = await inParts(goodQueries.slice(0, 30), 4, async (query) => {
      const response = await served.makeLink(query, '203.0.113.9');
      return response.ok ? [(await jsonOf(response, linkAnswer)).code] : [];
    });
    codes = made.flat();
  });
  afterAll(() => served.close());

  const ask = async (asked: Asked) => judge(await send(served.origin, asked));

  it('makes links of this site or says why not', async () => {
    const bodies = fc.sample(anyLinkBody, { seed: SEED, numRuns: BODIES });
    const headers = { 'content-type': 'application/json' };
    const found = await inParts(bodies, 4, async (body) => {
      const judged = await ask({ method: 'POST', path: '/api/v1/links', body, headers });
      const { status, body: answer } = judged.answer;
      if (status >= 300) return said(judged);
      const { short, page } = JSON.parse(textOf(answer)) as { short: string; page: string };
      const ours = [short, page].every((one) => new URL(one).origin === publicOrigin);
      return [...said(judged), ...(ours ? [] : [`${body} leads to ${short}, ${page}`])];
    });
    expect(found.flat()).toEqual([]);
  });

  it('opens what there is, and nothing else', async () => {
    const anyPath = fc
      .tuple(fc.constantFrom('/s/', '/S/'), mangled(fc.constantFrom(...codes), 2))
      .map(([start, code]) => start + inFirstLine(code));
    const anyAsked = fc.oneof(
      anyPath,
      anyPath.map((path) => `/oembed?url=${encodeURIComponent(publicOrigin + path)}`),
    );
    const paths = fc.sample(anyAsked, { seed: SEED, numRuns: CODES });
    const seen = new Set<number>();
    const found = await inParts(paths, 4, async (path) => {
      const judged = await ask({ path, headers: { accept: 'text/html' } });
      seen.add(judged.answer.status);
      return said(judged);
    });
    expect(found.flat()).toEqual([]);
    expect([...seen].sort()).toEqual(expect.arrayContaining([200, 302, 404]));
  });
});
