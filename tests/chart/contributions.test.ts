import { describe, expect, it } from 'vitest';
import { contributionsOf, runningSums } from '../../chart/compare/contributionsOf';
import {
  contributionDescription,
  contributionFinding,
} from '../../chart/compare/contributionWords';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { computedFrom, plain } from './parsed';
import { MIXED, QUERIES, splitsOf } from './splits';

const words = wordsOf('en');
const trade = catalogue.series['trade']!;

describe(contributionsOf, () => {
  it.each(QUERIES)('adds up as it is shown, to the last digit: %s', (query) => {
    for (const year of [undefined, 2019, 2030, 2035]) {
      for (const { shown, decimals } of splitsOf(query, year)) {
        const steps = (value: number) => Math.round(value * 10 ** decimals);
        const sum = shown.contributions.reduce((all, value) => all + steps(value), 0);
        expect(sum).toBe(steps(shown.scenario) - steps(shown.baseline));
        expect(sum).toBe(steps(shown.delta));
      }
    }
  });

  it.each(QUERIES)('shares out in every year what the path has there: %s', (query) => {
    for (const projection of computedFrom(query).projections) {
      for (const { year, value, baseline } of projection.points.slice(1)) {
        const split = contributionsOf(projection, year, words);
        if (!split) continue;
        expect(runningSums(split).at(-1)! / value).toBeCloseTo(1 - baseline / value, 9);
      }
    }
  });

  it('has nothing to share out without levers and shocks, or in a published year', () => {
    expect(splitsOf('a=3&b=hold')).toEqual([]);
    expect(splitsOf(MIXED, 2018)).toEqual([]);
  });

  it('says which rest on an assumption', () => {
    const [split] = splitsOf(MIXED);
    expect(split!.parts.map(({ name }) => name)).toEqual([
      'digital trade',
      'a policy',
      'more friction in trade (assumption)',
      'a pandemic-like shock',
    ]);
  });
});

describe(contributionFinding, () => {
  const finding = (query: string) => plain(contributionFinding(splitsOf(query)[0]!, trade, words));

  it.each([
    [
      'a=2&a.name=Steady&a.lever=level_5_2027_5&to=2030',
      'In 2030 the assumptions of “Steady” add 11.7 bn US$ to what growth alone would give.',
    ],
    [
      'a=2&a.name=Steady&a.shock=shock_5_2027_5_5&to=2030',
      'In 2030 the assumptions of “Steady” take 14.7 bn US$ from what growth alone would give.',
    ],
    [
      'a=2&a.name=Steady&a.shock=shock_5_2027_1_0&to=2030',
      'In 2030 the assumptions of “Steady” come to nothing together.',
    ],
  ])('of %s: %s', (query, text) => expect(finding(query)).toBe(text));

  it('is spoken with every number of the sum', () => {
    const [split] = splitsOf('a=2&a.lever=level_5_2027_5&a.shock=shock_3_2028_1_3&to=2030');
    expect(plain(contributionDescription(split!, trade, words))).toBe(
      'By growth alone 293.9; a policy +11.5; a shock −9.0; with everything 296.4 bn US$.',
    );
  });
});
