import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tooDear } from './fuzz/processor';
import { anyRequest, type Fuzzed } from './fuzz/requests';
import { beyondVocabulary, learnVocabulary, type Vocabulary } from './fuzz/vocabulary';
import { inParts } from './inParts';
import { faultsOfApi } from './oracles/api';
import { judge, said } from './oracles/judge';
import { faultsOfNotice } from './oracles/notice';
import { targets, type Target } from './routes';
import { serveSite, type Site } from './serveSite';

/** So that every run asks for the same. */
const SEED = 20_181_217;

const [BATCHES, A_BATCH, AT_ONCE] = [32, 500, 4];

describe('whatever is asked for', () => {
  let site: Site;
  let all: readonly Target[];
  let known: Vocabulary;
  let asked = 0;

  beforeAll(async () => {
    site = await serveSite('fuzz');
    all = await targets();
    known = await learnVocabulary(site, all);
  });
  afterAll(() => site.close());

  const faultsOf = async ({ pattern, asked: one }: Fuzzed): Promise<string[]> => {
    const judged = judge(await site.ask(one));
    asked += 1;
    const more = [
      ...(pattern === null ? [] : faultsOfNotice(judged, pattern)),
      ...(pattern === null ? [] : faultsOfApi(judged, pattern)),
      ...beyondVocabulary(judged, pattern, known),
      ...(await tooDear(site, judged.answer)),
    ];
    return said({ ...judged, faults: [...judged.faults, ...more] });
  };

  it('is made of what published links are made of', () => {
    expect(known.faults).toEqual([]);
    expect(known.elements.size).toBeGreaterThan(40);
  });

  it.each(Array.from({ length: BATCHES }, (_, i) => i))(
    'is answered without harm, in order and in time: part %i',
    async (part) => {
      const requests = fc.sample(anyRequest(all), { seed: SEED + part, numRuns: A_BATCH });
      const found = await inParts(requests, AT_ONCE, faultsOf);
      expect(found.flat()).toEqual([]);
    },
  );

  it('is 16,000 requests', () => {
    expect(asked).toBeGreaterThanOrEqual(16_000);
  });
});
