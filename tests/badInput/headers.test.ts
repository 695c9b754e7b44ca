import { beforeAll, describe, expect, it } from 'vitest';
import { askOnce } from './askOnce';
import { headers } from './corpus/headers';
import { inParts } from './inParts';
import { judge, said } from './oracles/judge';
import { targets, type Target } from './routes';

const GOOD = 'a=3&to=2040';

describe('a header', () => {
  let all: readonly Target[] = [];
  beforeAll(async () => {
    all = (await targets()).filter(({ pattern }) => pattern !== '/chart.png');
  });

  it.each(Object.entries(headers))('changes no answer for the worse: %s', async (_, sent) => {
    const found = await inParts(all, 8, async ({ withQuery }) =>
      said(judge(await askOnce({ path: withQuery(GOOD), headers: sent }))),
    );
    expect(found.flat()).toEqual([]);
  });
});
