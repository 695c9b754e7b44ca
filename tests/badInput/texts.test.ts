import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, refused, texts } from './corpus/texts';
import { inParts } from './inParts';
import type { Answer } from './oracles/answer';
import { judge, said, type Judged } from './oracles/judge';
import { faultsOfNotice } from './oracles/notice';
import { strange } from './oracles/strange';
import { readingTargets } from './readingTargets';
import type { Target } from './routes';
import { serveSite, type Site } from './serveSite';

/** A picture of pixels reflects nothing; what is drawn in it is that of the SVG. */
const reflects = ({ pattern }: Target) => pattern !== '/chart.png';

const queriesWith = (text: string) => [accepted(text), ...refused(text)];

const isSame = (one: Answer, other: Answer) =>
  one.status === other.status &&
  one.headers.get('location') === other.headers.get('location') &&
  Buffer.compare(one.body, other.body) === 0;

describe('a text that would be more', () => {
  let site: Site;
  let reading: readonly Target[] = [];
  /** What each address answers to harmless words in the places of a text, query by query. */
  const harmless = new Map<Target, readonly Judged[]>();

  const ask = async ({ withQuery }: Target, query: string): Promise<Judged> =>
    judge(await site.ask({ path: withQuery(query) }));

  beforeAll(async () => {
    site = await serveSite('texts');
    reading = (await readingTargets(site)).filter(reflects);
    await inParts(reading, 8, async (target) => {
      const answers = await inParts(queriesWith('Words'), 1, (query) => ask(target, query));
      harmless.set(target, answers);
    });
  });

  afterAll(() => site.close());

  it('stands beside harmless words that no address takes amiss', () => {
    expect([...harmless.values()].flat().flatMap(said)).toEqual([]);
  });

  it.each(Object.entries(texts))('is nothing but a text anywhere: %s', async (_, text) => {
    const queries = queriesWith(text);
    const found = await inParts(reading, 8, async (target) => {
      const twins = harmless.get(target)!;
      const all = await inParts([...queries.entries()], 1, async ([i, query]) => {
        const answer = await site.ask({ path: target.withQuery(query) });
        // What is the same to the byte was judged before.
        if (isSame(answer, twins[i]!.answer)) return [];
        const judged = judge(answer);
        const more = [...faultsOfNotice(judged, target.pattern), ...strange(judged, twins[i]!)];
        return said({ ...judged, faults: [...judged.faults, ...more] });
      });
      return all.flat();
    });
    expect(found.flat()).toEqual([]);
  });
});
