import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../chart/text/differences';
import { wordsOf } from '../../chart/words';
import { computedFrom, plain } from './parsed';

const words = wordsOf('en');

/** The differences of a query's scenarios: a name for each row with its cells, then what is alike. */
function told(query: string): { rows: Record<string, (string | null)[]>; same: string } {
  const { rows, same } = differencesOf(computedFrom(query), words);
  const cells = rows.map(({ name, cells }) => [name, cells.map(({ text }) => text && plain(text))]);
  return { rows: Object.fromEntries(cells), same: plain(same) };
}

describe(differencesOf, () => {
  it('lists the growth of each scenario with every number of its rule', () => {
    const cases: [rule: string, text: string][] = [
      ['trend', '3.3 % a year, the 2000–2018 pace'],
      ['trend.ols', '4.3 % a year, the fitted 2000–2018 pace'],
      ['hold', 'no growth'],
      ['mean', '173.4 bn US$, the 2000–2018 average'],
      ['3.25', '3.25 % a year'],
      ['linear_4.25', '4.25 bn US$ more a year'],
      ['linear_-1', '1 bn US$ less a year'],
      ['phased_2019_1_2026_3.5', '1.0 % a year from 2019, 3.5 % a year from 2026'],
      ['fading_5_2_2.5', '5.0 % fading to 2.0 % a year, the gap halving every 2.5 years'],
      ['logistic_5_400.25', '5.0 % at first, levelling off at 400.25 bn US$'],
      ['drawn_2025_260_2030_300', 'by hand: 260 bn US$ in 2025, 300 bn US$ in 2030, then flat'],
      ['drawn.growth_2025_260', 'by hand: 260 bn US$ in 2025, then at the last pace'],
      ['target_500.5_2040', '500.5 bn US$ in 2040'],
    ];
    for (const [rule, text] of cases) {
      expect(told(`a=9&b=${rule}`).rows, rule).toEqual({ Growth: ['9.0 % a year', text] });
    }
  });

  it('tells parts that lead apart by their rules, and names the split they assume', () => {
    const led = (rules: string) => `${rules}; split as in 2013 (assumption)`;
    expect(told('a=parts&a.exports=3&b=parts&b.exports=trend&b.imports=linear_2').rows).toEqual({
      Growth: [
        led('exports 3.0 % a year and imports no growth'),
        led('exports 5.6 % a year, the 2007–2013 pace, and imports 2 bn US$ more a year'),
      ],
    });
    const { rows, same } = told('a=parts&a.exports=3&b=parts&b.exports=3');
    expect(rows).toEqual({});
    expect(same).toContain(led('exports 3.0 % a year and imports no growth'));
  });

  it('sets levers and shocks beside each other, and says who has none', () => {
    const { rows } = told(
      'a=2&a.lever=digital_2_2027_5&a.shock=pandemic_12_2030_2_1&b=2&b.lever=digital_3_2027_1&c=2',
    );
    expect(rows).toEqual({
      'digital trade': ['+2 % from 2027, in full from 2031', '+3 % from 2027', null],
      'a pandemic-like shock': ['−12 % in 2030, back in two years but for 1 %', null, null],
    });
  });

  it('leaves out what all scenarios share, and says it in one sentence', () => {
    const { rows, same } = told('a=2&a.lever=digital_2_2027_5&b=3&b.lever=digital_2_2027_5');
    expect(Object.keys(rows)).toEqual(['Growth']);
    expect(same).toBe('The same in all: digital trade +2 % from 2027, in full from 2031.');
    expect(told('a=2&b=3').same).toBe('The same in all: no levers or shocks.');
    expect(told('a=2&b=2')).toEqual({
      rows: {},
      same: 'The same in all: 2.0 % a year; no levers or shocks.',
    });
  });

  it.each([
    ['digital_2_2027_5', 'digital_2.5_2027_5'],
    ['digital_2_2027_5', 'digital_2_2028_4'],
    ['digital_2_2027_5', 'digital_2_2027_4'],
    ['digital_2_2027_5', 'digital_2_2027_5_2035_1'],
    ['digital_2_2027_5_2035_1', 'digital_2_2027_5_2036_1'],
    ['digital_2_2027_5_2035_1', 'digital_2_2027_5_2035_3'],
    ['points_0.5_2027_5', 'points_-0.5_2027_5'],
    ['points_0.5_2027_5', 'points_0.5_2027_5_2035_1'],
  ])('tells %s from %s', (one, other) => {
    const { rows } = told(`a=2&a.lever=${one}&b=2&b.lever=${other}`);
    const [cells = []] = Object.values(rows);
    expect(new Set(cells).size).toBe(2);
  });

  it.each([
    ['shock_12_2030_2_1', 'shock_12.5_2030_2_1'],
    ['shock_12_2030_2_1', 'shock_12_2031_2_1'],
    ['shock_12_2030_2_1', 'shock_12_2030_3_1'],
    ['shock_12_2030_2_1', 'shock_12_2030_2_0'],
    ['shock_12_2030_2_1', 'shock_12_2030_2_12'],
  ])('tells the shock %s from %s', (one, other) => {
    const { rows } = told(`a=2&a.shock=${one}&b=2&b.shock=${other}`);
    const [cells = []] = Object.values(rows);
    expect(new Set(cells).size).toBe(2);
  });

  it('takes two levers of one name for two, and a label for a name', () => {
    const twice = 'a.lever=level_2_2027_5&a.lever=level_3_2030_5';
    const { rows } = differencesOf(computedFrom(`a=2&${twice}&b=2&b.lever=level_2_2027_5`), words);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text !== null))).toEqual([
      [true, false],
    ]);
    const named = told('a=2&a.lever=level_2_2027_5*Ports&b=2&b.lever=level_2_2027_5*Rail');
    expect(Object.keys(named.rows)).toEqual(['Ports', 'Rail']);
  });
});
