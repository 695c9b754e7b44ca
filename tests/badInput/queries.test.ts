import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badQueries } from './corpus/badQueries';
import { inParts } from './inParts';
import { faultsOfApi } from './oracles/api';
import { judge, said } from './oracles/judge';
import { faultsOfNotice } from './oracles/notice';
import { readingTargets } from './readingTargets';
import type { Target } from './routes';
import { serveSite, type Site } from './serveSite';

describe('a bad query', () => {
  let site: Site;
  let reading: readonly Target[] = [];
  beforeAll(async () => {
    site = await serveSite('queries');
    reading = await readingTargets(site);
  });
  afterAll(() => site.close());

  it('is read by pages, pictures and the API', () => {
    const patterns = new Set(reading.map(({ pattern }) => pattern));
    expect([...patterns]).toEqual(expect.arrayContaining(['/', '/embed', '/chart.svg', '/about']));
    expect(patterns.size).toBeGreaterThan(15);
  });

  it.each(badQueries)('does no harm to any route: $name', async ({ query }) => {
    const found = await inParts(reading, 8, async ({ pattern, withQuery }) => {
      const judged = judge(await site.ask({ path: withQuery(query) }));
      const more = [...faultsOfNotice(judged, pattern), ...faultsOfApi(judged, pattern)];
      return said({ ...judged, faults: [...judged.faults, ...more] });
    });
    expect(found.flat()).toEqual([]);
  });
});
