import { describe, expect, it } from 'vitest';
import { citationOf } from '../../chart/text/captions';
import { catalogue } from '../../data';
import { isError, project } from '../../model';
import { canonicalOf, compute, words } from '../harness/expected';
import { elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask, textAt } from '../harness/served';
import { jsonOf, projectionAnswer } from '../worker/contract';
import { comparisons } from './comparisons';

describe('a projection carries its inputs', () => {
  it('as they were given to project()', () => {
    const series = catalogue.series['trade']!;
    const { scenarios } = compute('a=3.3&a.name=Steady&b=trend').comparison;
    for (const scenario of scenarios) {
      const projection = project(series, scenario, 2040);
      if (isError(projection)) throw new Error(projection.error);
      expect(projection.series).toBe(series);
      expect(projection.scenario).toBe(scenario);
    }
  });

  it.each(comparisons)(
    'so that every output prints assumptions and sources: $name',
    async (one) => {
      const query = canonicalOf(one.query);
      const computation = compute(query);
      const citation = citationOf(computation, words);
      for (const path of ['/', '/embed']) {
        expect(readMarkup(await textAt(`${path}?${query}`)).text).toContain(citation);
      }
      const lines = elementsNamed(readMarkup(await textAt(`/chart.svg?${query}`)), 'text');
      const squeezed = (text: string) => text.replace(/[\s\u00a0]+/g, '');
      expect(squeezed(lines.map(({ text }) => text).join(''))).toContain(
        squeezed(citation).slice(0, 80),
      );
      const answer = await jsonOf(await ask(`/api/v1/projection.json?${query}`), projectionAnswer);
      expect(answer.comparison).toEqual(computation.comparison);
      expect(answer.series.observations.every(({ source }) => source !== '')).toBe(true);
    },
  );
});
