import { describe, expect, it } from 'vitest';
import { describeChange } from '../../chart/text/describeChange';
import { sinceThenText } from '../../chart/text/versionWords';
import { wordsOf } from '../../chart/words';
import { computeComparison, shownPart, sinceThen } from '../../model';
import { newest, readNewest } from '../versions/newest';
import { plain } from './parsed';

const words = wordsOf('en');

function said(query: string) {
  const { comparison } = readNewest(query);
  const then = shownPart(computeComparison(comparison, newest));
  const text = sinceThenText(sinceThen(comparison, newest)!, then, words);
  return JSON.parse(plain(JSON.stringify(text))) as typeof text;
}

describe(sinceThenText, () => {
  it('says who made it, what has changed, why, and what would come of it', () => {
    expect(said('data=1&a=3.3&a.name=Steady&b=hold&b.hide=1&alt=A2-022&outside=1&to=2040')).toEqual(
      {
        made: 'This link was made with data 1, and you see what its maker saw.',
        summary: '3 values that stand here have changed since data 1',
        revisions: [
          {
            heading: 'Data 2, of March 1, 2027:',
            values: [
              'Alternative for 2008: 211.3 → 211.9 bn US$. Made up: added up again.',
              '2018: 231.7 → 243.4 bn US$. Made up: a slip. Made up: the page was read anew.',
            ],
          },
          {
            heading: 'Data 3, of January 15, 2028:',
            values: ['Outside the articles, 2022: 268 → 261 bn US$. Made up: corrected.'],
          },
        ],
        after: ['With data 3, 2040 would be 497.2 bn US$ instead of 473.3 (+23.9) for Steady.'],
        show: 'Show it with data 3',
      },
    );
  });

  it('names the part a value is of, and what there was not before', () => {
    const { revisions } = said('data=2&a=parts&a.exports=3&to=2030');
    expect(revisions.flatMap(({ values }) => values)).toEqual([
      'ASEAN’s exports to Japan, 2018: none → 124.7 bn US$. Made up: exports gain a year.',
    ]);
  });

  it('says so where nothing has changed, and where an end stays', () => {
    expect(said('data=2&a=hold&a.name=Still&to=2040')).toMatchObject({
      summary: 'No value that stands here has changed since data 2.',
      revisions: [],
      after: ['With data 3, 2040 would be 243.4 bn US$ as before for Still.'],
    });
  });

  it('gives a difference of what is shown, with its sign', () => {
    const { after } = said('data=1&series=exports&a=trend&a.name=Pace&to=2040');
    const [, now, then, difference] = /be ([\d.]+) .* of ([\d.]+) \((.+)\)/.exec(after[0]!)!;
    expect(difference).toMatch(/^[+−]\d/);
    const signed = Number(difference!.replace('−', '-'));
    expect(Number(now) - Number(then)).toBeCloseTo(signed, 9);
  });

  it('says that the newest data do not take all of it', () => {
    expect(said('data=1&series=exports&a=3&to=2016').after).toEqual([
      'Data 3 cannot take all of it as it is written; the page then says what.',
    ]);
  });
});

describe(describeChange, () => {
  it('calls the step to other data by their version', () => {
    const [before, after] = ['data=1&a=3', 'data=3&a=3'].map((query) => readNewest(query));
    expect(describeChange(before!.comparison, after!.comparison, words, newest)).toBe('data 3');
  });
});
