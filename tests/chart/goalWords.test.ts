import { describe, expect, it } from 'vitest';
import { goalWords, recordPace } from '../../chart/text/goalWords';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { computedFrom, plain } from './parsed';

const words = wordsOf('en');

function told(query: string, value: number, year: number) {
  const { answer, possible, notes } = goalWords(computedFrom(query), { value, year }, words);
  return { answer: plain(answer), possible, notes: notes.map(plain) };
}

describe(goalWords, () => {
  it('says the growth that reaches the goal', () => {
    expect(told('a=3', 500, 2040)).toEqual({
      answer: 'growth must be 3.6 % a year.',
      possible: true,
      notes: [],
    });
    expect(told('a=3', 300, 2030).answer).toBe('growth must be 2.2 % a year.');
  });

  it('says that a lower goal is a fall', () => {
    expect(told('a=3', 200, 2040)).toEqual({
      answer: 'it must shrink 0.7 % a year.',
      possible: true,
      notes: [words.warning.W_DECLINE_TARGET],
    });
  });

  it('says of a goal that is reached that nothing need change', () => {
    expect(told('a=3', 231.7, 2040)).toEqual({
      answer: 'nothing need change.',
      possible: true,
      notes: [],
    });
  });

  it('says what no scenario can hold', () => {
    for (const [value, year] of [
      [500, 2019],
      [100, 2019],
    ] as const) {
      expect(told('a=3', value, year)).toMatchObject({ possible: false });
      expect(told('a=3', value, year).answer).toBe(plain(words.compare.goal.beyond));
    }
  });

  it('holds the levers and shocks of each scenario that has some', () => {
    const query = 'a=3&b=2&b.name=Ports&b.lever=level_10_2027_5&c=2&c.shock=shock_50_2039_20_50';
    expect(told(query, 500, 2040).notes).toEqual([
      'With the levers and shocks of “Ports”: 3.1 % a year.',
      'With the levers and shocks of “2.0 % a year, with a shock”: 6.9 % a year.',
    ]);
    expect(told('a=3&a.shock=shock_99_2020_50_99', 500, 2021).notes).toEqual([
      'With the levers and shocks of “3.0 % a year, with a shock”: out of reach.',
    ]);
  });
});

describe(recordPace, () => {
  const pace = (id: string) => recordPace(catalogue.series[id]!, words).map(plain);

  it('sets the record’s best ten years and its range beside the goal', () => {
    expect(pace('trade')).toEqual([
      'The record’s best stretch of 10 years or more was 7.2 % a year, from 2002 to 2013. (The figure for 2013 is doubtful.)',
      'If the years ahead vary as the record did, about 8 in 10 such futures average −5.7 % to 13.2 % a year over 10 years.',
    ]);
  });

  it('says what a short record cannot tell', () => {
    expect(pace('fdi')).toEqual(['The record spans 7 years, too few to show a stretch of 10.']);
    expect(pace('exports-malaysia')).toEqual([
      'One figure is published, so the record has no pace to compare this with.',
    ]);
  });

  it('draws a range only from a record that carries one', () => {
    for (const { id, observations, behaviour } of Object.values(catalogue.series)) {
      const ranged = pace(id).some((sentence) => sentence.includes('8 in 10'));
      expect(ranged, id).toBe(observations.length >= 6 && behaviour === 'drifts');
    }
  });
});
