import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyRaw } from './fuzz/rawBytes';
import { answersIn, sendRaw } from './fuzz/sendRaw';
import { inParts } from './inParts';
import type { Answer } from './oracles/answer';
import { judge } from './oracles/judge';
import { serveSite, type Site } from './serveSite';

/** So that every run sends the same. */
const SEED = 20_181_218;

const [BATCHES, A_BATCH, AT_ONCE] = [10, 500, 4];

describe('any bytes', () => {
  let site: Site;
  let [sent, answered] = [0, 0];

  beforeAll(async () => {
    site = await serveSite('rawBytes');
  });
  afterAll(() => site.close());

  const faultsOf = async (bytes: Buffer): Promise<string[]> => {
    const back = await sendRaw(site.origin, bytes);
    sent += 1;
    const what = JSON.stringify(bytes.toString('latin1').slice(0, 400));
    try {
      return answersIn(back).flatMap((answer) =>
        faultsOfRaw(answer, bytes).map((fault) => `${what} → ${answer.status} ${fault}`),
      );
    } catch (error) {
      return [`${what} → ${String(error)}`];
    }
  };

  /** The site's own word is judged as any other; what never came to it the server refuses by itself. */
  const faultsOfRaw = (answer: Answer, bytes: Buffer): string[] => {
    if (!answer.headers.has('x-content-type-options')) {
      const isRefusal = [400, 413, 414, 431, 501].includes(answer.status);
      const isPlain = /^text\/plain\b/.test(answer.headers.get('content-type') ?? 'text/plain');
      return isRefusal && isPlain ? [] : ['is nobody’s word'];
    }
    answered += 1;
    const said = bytes.toString('latin1');
    const [method = '', path = ''] = said.split(' ', 2);
    const asked = {
      method: method === 'HEAD' ? ('HEAD' as const) : ('GET' as const),
      path: path === '' ? '/' : path,
      headers: { accept: said.includes('text/html') ? 'text/html' : '' },
    };
    return [...judge({ ...answer, asked }).faults];
  };

  it.each(Array.from({ length: BATCHES }, (_, i) => i))(
    'are answered without harm: part %i',
    async (part) => {
      const all = fc.sample(anyRaw, { seed: SEED + part, numRuns: A_BATCH });
      const found = await inParts(all, AT_ONCE, faultsOf);
      expect(found.flat()).toEqual([]);
    },
  );

  it('are sent 5,000 times, come to the site often, and leave it well', async () => {
    expect(sent).toBeGreaterThanOrEqual(5_000);
    expect(answered).toBeGreaterThan(sent / 3);
    expect((await site.ask({ path: '/healthz' })).status).toBe(200);
  });
});
