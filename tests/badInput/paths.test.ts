import { beforeAll, describe, expect, it } from 'vitest';
import { askOnce } from './askOnce';
import { paths, segments } from './corpus/paths';
import { inParts } from './inParts';
import { judge, said } from './oracles/judge';
import { patternsOf } from './routes';

/** Who asks: a program, and somebody who reads pages. */
const READERS = [{}, { accept: 'text/html,*/*' }];

describe('a path', () => {
  let named: readonly { method: 'GET' | 'POST'; pattern: string }[] = [];
  beforeAll(async () => {
    const all = await Promise.all(
      (['GET', 'POST'] as const).map(async (method) =>
        (await patternsOf(method)).map((pattern) => ({ method, pattern })),
      ),
    );
    named = all.flat().filter(({ pattern }) => pattern.includes('/:'));
  });

  it.each(Object.entries(segments))('is refused with %s, wherever it stands', async (_, name) => {
    expect(named.length).toBeGreaterThan(5);
    const found = await inParts(named, 4, async ({ method, pattern }) => {
      const path = pattern.replace(/:\w+/, name);
      const judged = await inParts(READERS, 1, async (reader) => {
        const body = method === 'POST' ? '{}' : '';
        const headers = { ...reader, 'content-type': 'application/json' };
        return judge(await askOnce({ method, path, headers, body }));
      });
      return judged.flatMap((one) => [...said(one), ...expectStatus(one.answer.status, path)]);
    });
    expect(found.flat()).toEqual([]);
  });

  it.each(Object.entries(paths))('that leads nowhere is refused: %s', async (_, path) => {
    const found = await inParts(READERS, 1, async (headers) => {
      const judged = judge(await askOnce({ path, headers }));
      return [...said(judged), ...expectStatus(judged.answer.status, path)];
    });
    expect(found.flat()).toEqual([]);
  });
});

const expectStatus = (status: number, path: string) =>
  status === 404 ? [] : [`${path.slice(0, 100)} should be 404, not ${status}`];
