import { describe, expect, it } from 'vitest';
import { describeChange } from '../../chart/text/describeChange';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { SCENARIO_IDS, type Comparison } from '../../model';
import { parsed, plain } from './parsed';

const words = wordsOf('en');

function told(before: Comparison, after: Comparison): string {
  return plain(describeChange(before, after, words, catalogue));
}

const change = (before: string, after: string) => told(parsed(before), parsed(after));

/** The same scenarios in another order, lettered anew. */
function reordered(comparison: Comparison, order: readonly number[]): Comparison {
  const scenarios = order.map((at, i) => ({ ...comparison.scenarios[at]!, id: SCENARIO_IDS[i]! }));
  return { ...comparison, scenarios };
}

describe(describeChange, () => {
  it.each([
    ['a=3&b=hold', 'a=3&b=hold', 'nothing changed'],
    ['a=3', 'series=fdi&a=3', 'series Japan’s direct investment in ASEAN'],
    ['a=3', 'a=3&from=2008', 'first year 2008'],
    ['a=3', 'a=3&to=2050', 'horizon 2050'],
    ['a=3', 'a=3&scale=log', 'logarithmic scale'],
    ['a=3', 'a=3&scale=index', 'index scale'],
    ['a=3&scale=log', 'a=3', 'linear scale'],
    ['a=3', 'a=3&alt=A2-022', 'alternative used for 2008'],
    ['a=3&alt=A2-022', 'a=3', 'printed figure used for 2008'],
    ['a=3', 'a=3&outside=1', 'later values shown'],
    ['a=3&outside=1', 'a=3', 'later values hidden'],
    ['a=3', 'a=3&title=Ours', 'title “Ours”'],
    ['a=3&title=Ours', 'a=3', 'title removed'],
  ])('says of the frame, %s → %s: %s', (before, after, phrase) => {
    expect(change(before, after)).toBe(phrase);
  });

  it.each([
    ['a=3&b=hold', 'a=3&b=hold&c=2', 'scenario C added'],
    ['a=3&b=hold', 'a=3&b=2&b.name=Slow&c=hold', 'scenario “Slow” added'],
    ['a=3&b=hold&c=2', 'a=3&b=hold', 'scenario C removed'],
    ['a=3&b=hold&c=2', 'a=hold&b=2', 'scenario A removed'],
    ['a=3&b=4&b.name=Fast', 'a=3', 'scenario “Fast” removed'],
    ['a=3', 'a=3&a.name=Steady', 'A named “Steady”'],
    ['a=3&a.name=Steady', 'a=3&a.name=Calm', '“Steady” renamed “Calm”'],
    ['a=3&a.name=Steady', 'a=3', 'name “Steady” removed'],
    ['a=3', 'a=3&a.band=50_80', 'range of A shown (50 %, 80 %)'],
    ['a=3&a.band=50', 'a=3&a.band=off', 'range of A hidden'],
    ['a=3&b=hold', 'a=3&b=hold&b.hide=1', 'scenario B hidden'],
    ['a=3&a.hide=1&a.name=Slow&b=hold', 'a=3&a.name=Slow&b=hold', 'scenario “Slow” shown'],
  ])('says of the scenarios, %s → %s: %s', (before, after, phrase) => {
    expect(change(before, after)).toBe(phrase);
  });

  it.each([
    [
      'a=parts&a.exports=3',
      'a=parts&a.exports=4',
      'A: exports 4.0 % a year instead of exports 3.0 % a year',
    ],
    [
      'a=parts',
      'a=parts&a.imports=trend',
      'A: imports 4.0 % a year, the 2007–2013 pace instead of imports no growth',
    ],
    [
      'a=2',
      'a=parts&a.exports=2',
      'A: exports 2.0 % a year and imports no growth instead of 2.0 % a year',
    ],
    ['a=parts&a.exports=3', 'a=parts&a.exports=3', 'nothing changed'],
  ])('says of parts, %s → %s: %s', (before, after, phrase) => {
    expect(change(before, after)).toBe(phrase);
  });

  it('says that scenarios stand in another order', () => {
    const before = parsed('a=3&b=hold&c=2&c.name=Slow');
    expect(told(before, reordered(before, [1, 0, 2]))).toBe('scenarios in another order');
    expect(told(before, reordered(before, [2, 0, 1]))).toBe('scenarios in another order');
  });

  it.each([
    ['a=3.3', 'a=4', 'A grows 4.0 % a year instead of 3.3 %'],
    ['a=3.3&a.name=Ours', 'a=4&a.name=Ours', '“Ours” grows 4.0 % a year instead of 3.3 %'],
    ['a=3.3', 'a=-1', 'A: −1.0 % a year instead of 3.3 % a year'],
    ['a=3.3', 'a=hold', 'A: no growth instead of 3.3 % a year'],
    ['a=hold', 'a=trend', 'A: 3.3 % a year, the 2000–2018 pace instead of no growth'],
    ['a=linear_4', 'a=linear_5', 'A: 5 bn US$ more a year instead of 4 bn US$ more a year'],
    [
      'a=target_500_2040',
      'a=target_600_2040',
      'A: 600 bn US$ in 2040 instead of 500 bn US$ in 2040',
    ],
    ['a=mean', 'a=3', 'A: 3.0 % a year instead of 173.4 bn US$, the 2000–2018 average'],
  ])('says of the rule, %s → %s: %s', (before, after, phrase) => {
    const off = (query: string) => `${query}&a.band=off`;
    expect(change(off(before), off(after))).toBe(phrase);
  });

  it.each([
    ['', 'digital_2_2027_5', 'A with digital trade, +2 % from 2027, in full from 2031'],
    ['digital_2_2027_5', '', 'A without digital trade'],
    ['digital_2_2027_5', 'digital_3_2027_5', 'A, digital trade: +3 % instead of +2 %'],
    ['digital_2_2027_5', 'digital_2_2029_5', 'A, digital trade: from 2029 instead of from 2027'],
    [
      'digital_2_2027_5',
      'digital_2_2027_1',
      'A, digital trade: in full after one year instead of in full after five years',
    ],
    [
      'digital_2_2027_5',
      'digital_2_2027_5_2035_1',
      'A, digital trade: until 2035 instead of for ever',
    ],
    [
      'digital_2_2027_5_2035_1',
      'digital_2_2027_5_2036_1',
      'A, digital trade: until 2036 instead of until 2035',
    ],
    [
      'digital_2_2027_5_2035_1',
      'digital_2_2027_5_2035_3',
      'A, digital trade: fading out in three years instead of fading out in one year',
    ],
    [
      'digital_2_2027_5',
      'digital_2_2027_5*Ports',
      'A, digital trade: called “Ports” instead of without a name of its own',
    ],
    [
      'points_0.5_2027_5',
      'points_-0.25_2027_5',
      'A, a policy: −0.25 points a year instead of +0.5 points a year',
    ],
  ])('says of a lever, %s → %s: %s', (before, after, phrase) => {
    const query = (lever: string) => (lever === '' ? 'a=3' : `a=3&a.lever=${lever}`);
    expect(change(query(before), query(after))).toBe(phrase);
  });

  it.each([
    [
      '',
      'pandemic_12_2030_2_1',
      'A with a pandemic-like shock, −12 % in 2030, back in two years but for 1 %',
    ],
    ['shock_12_2030_2_1', '', 'A without a shock'],
    ['shock_12_2030_2_1', 'shock_15_2030_2_1', 'A, a shock: −15 % instead of −12 %'],
    ['shock_12_2030_2_1', 'shock_12_2033_2_1', 'A, a shock: in 2033 instead of in 2030'],
    [
      'shock_12_2030_2_1',
      'shock_12_2030_4_1',
      'A, a shock: back in four years instead of back in two years',
    ],
    ['shock_12_2030_2_1', 'shock_12_2030_2_3', 'A, a shock: lasting 3 % instead of lasting 1 %'],
    [
      'shock_12_2030_2_1*Flood',
      'shock_12_2030_2_1*Storm',
      'A, Flood: called “Storm” instead of called “Flood”',
    ],
  ])('says of a shock, %s → %s: %s', (before, after, phrase) => {
    const query = (shock: string) => (shock === '' ? 'a=3' : `a=3&a.shock=${shock}`);
    expect(change(query(before), query(after))).toBe(phrase);
  });

  it('says that levers stand in another order', () => {
    const [one, two] = ['a.lever=digital_2_2027_5', 'a.lever=costs_1_2027_5'];
    expect(change(`a=3&${one}&${two}`, `a=3&${two}&${one}`)).toBe(
      'A: assumptions in another order',
    );
  });

  it('finds the lever that changed among several of one name', () => {
    const before = 'a=3&a.lever=level_1_2027_5&a.lever=level_2_2027_5';
    const after = 'a=3&a.lever=level_1_2027_5&a.lever=level_4_2027_5';
    expect(change(before, after)).toBe('A, a policy: +4 % instead of +2 %');
    expect(change(before, 'a=3&a.lever=level_2_2027_5')).toBe('A without a policy');
  });

  it('says the weightiest of several changes, and how many there are besides', () => {
    expect(change('a=3.3', 'a=4&to=2050&scale=log')).toBe(
      'A grows 4.0 % a year instead of 3.3 %, and 2 more',
    );
  });

  it('takes no key order for a change', () => {
    const before = parsed('a=3.3&a.lever=digital_2_2027_5');
    const turned = before.scenarios.map((scenario) => ({
      ...scenario,
      growth: { g: 0.033, kind: 'constant' as const },
      levers: scenario.levers.map(
        (lever) => Object.fromEntries(Object.entries(lever).reverse()) as typeof lever,
      ),
    }));
    expect(told(before, { ...before, scenarios: turned })).toBe('nothing changed');
  });
});
