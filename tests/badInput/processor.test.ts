import { describe, expect, it } from 'vitest';
import { MOST_MS, tooDear } from './fuzz/processor';
import type { Answer } from './oracles/answer';

const late = (path: string): Answer => ({
  ...{ asked: { path }, status: 200, headers: new Map(), body: new Uint8Array() },
  ms: MOST_MS + 1,
});

/** A site that answers late, and takes so much of a processor, ms, for each request in turn. */
function slowSite(costs: readonly number[]) {
  const paths: string[] = [];
  let taken = 0;
  const ask = (asked: { path: string }) => {
    taken += costs[paths.length % costs.length]!;
    paths.push(asked.path);
    return Promise.resolve(late(asked.path));
  };
  return {
    site: { origin: '', ask, processorMs: () => taken, close: () => Promise.resolve() },
    paths,
  };
}

describe.runIf(process.platform === 'linux')('a request that is answered late', () => {
  it('is too dear where every sample says so', async () => {
    const { site } = slowSite([60]);
    expect(await tooDear(site, late('/?a=3'))).toEqual(['takes 60 ms of a processor']);
  });

  it('is not, where it waited for others, or one sample alone was dear', async () => {
    expect(await tooDear(slowSite([1]).site, late('/?a=3'))).toEqual([]);
    const once = slowSite([90, 90, 90, 90, 90, 90, ...Array<number>(20).fill(10)]);
    expect(await tooDear(once.site, late('/?a=3'))).toEqual([]);
  });

  it('is asked each time under another title, so that no ready answer is measured', async () => {
    const { site, paths } = slowSite([60]);
    await tooDear(site, late('/?title=x&a=3'));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths[1]).toMatch(/^\/\?title=\d+&a=3$/);
  });

  it('may be a PNG, which has a limit of its own', async () => {
    expect(await tooDear(slowSite([300]).site, late('/chart.png?a=3'))).toEqual([]);
  });
});
