import { describe, expect, it } from 'vitest';
import { gapText, referenceOf } from '../../chart/compare/reference';
import {
  nextOrder,
  resultsOf,
  sortResults,
  type ResultColumn,
  type ResultOrder,
} from '../../chart/compare/results';
import { wordsOf } from '../../chart/words';
import { type ScenarioId } from '../../model';
import { computedFrom, plain } from './parsed';

const words = wordsOf('en');
const SIX = 'a=3.3&b=hold&c=-2&d=7.2&e=3.3&f=0.05&to=2040';

function rowsOf(query: string, ref: ScenarioId | null = null, reach = 300) {
  const computation = computedFrom(query);
  return resultsOf(computation, referenceOf(computation, ref, words), reach, words);
}

describe(resultsOf, () => {
  const column = (query: string, name: ResultColumn, ref: ScenarioId | null = null, reach = 300) =>
    rowsOf(query, ref, reach).map(({ texts }) => plain(texts[name]));

  it('measures against the last published figure, or a scenario', () => {
    const query = 'a=3.3&b=hold&to=2040';
    expect(column(query, 'value')).toEqual(['473.3', '231.7']);
    expect(column(query, 'difference')).toEqual(['+241.6', '0']);
    expect(column(query, 'difference', 'b')).toEqual(['+241.6', 'reference']);
    expect(column(query, 'difference', 'a')).toEqual(['reference', '−241.6']);
  });

  it.each([
    ['en', 'the last published figure (2018)', 'the last published figure up to 2008'],
    ['vi', 'số liệu công bố cuối cùng (2018)', 'số liệu công bố cuối cùng tính đến năm 2008'],
    ['ja', '最後の公表値（2018年）', '2008年までの最後の公表値'],
  ])('says in %s which figure it is, whatever the year one stands in', (lang, last, then) => {
    const phrase = (query: string) => referenceOf(computedFrom(query), null, wordsOf(lang)).phrase;
    expect(phrase('a=3&to=2040')).toBe(last);
    expect(phrase('a=3&until=2008&to=2040')).toBe(then);
  });

  it('takes differences of what is shown, so that a reader can check them', () => {
    for (let growth = 1; growth < 7; growth += 0.37) {
      const [value = 0, reference = 0] = column(
        `a=${growth.toFixed(2)}&b=2.71&to=2037`,
        'value',
      ).map(Number);
      const [difference] = column(`a=${growth.toFixed(2)}&b=2.71&to=2037`, 'difference', 'b');
      expect(Number(difference!.replace('−', '-'))).toBeCloseTo(value - reference, 9);
    }
  });

  it.each([
    [300, ['2026', 'not by 2040', 'not by 2040', '2022']],
    [231.7, ['2018', '2018', '2018', '2018']],
    [200, ['not by 2040', 'not by 2040', '2026', 'not by 2040']],
  ] as const)('says when %d is crossed, from below or from above', (reach, years) => {
    expect(column('a=3.3&b=hold&c=-2&d=7.2&to=2040', 'reached', null, reach)).toEqual(years);
  });

  it('reports the first crossing where a shock throws the path back', () => {
    const query = 'a=4&a.shock=shock_30_2027_5_0&to=2040';
    expect(column(query, 'reached', null, 300)).toEqual(['2025']);
  });

  it('says never of what does not double, and nothing of no years', () => {
    expect(column('a=3.3&b=hold&c=-2&to=2040', 'doubling')).toEqual(['21 years', 'never', 'never']);
    expect(column('a=0.05&to=2040', 'doubling')).toEqual(['never']);
    expect(column('a=3.3&to=2018', 'growth')).toEqual(['–']);
  });
});

describe(gapText, () => {
  it.each([
    [474.04, 231.7, '+242.3'],
    [459.96, 231.74, '+228.3'],
    [228.6, 231.7, '−3.1'],
    [231.74, 231.7, '0'],
    [231.66, 231.7, '0'],
    [1026.7, 231.7, '+795'],
    [1281.4, 1280.6, '0'],
  ])('of %d against %d is %s, as the two are shown', (value, reference, text) => {
    expect(gapText(value, reference, words)).toBe(text);
  });
});

describe(sortResults, () => {
  const orderOf = (order: ResultOrder | null) =>
    sortResults(rowsOf(SIX), order)
      .map(({ id }) => id)
      .join('');

  it.each([
    [null, 'abcdef'],
    [{ column: 'value', descending: true }, 'daefbc'],
    [{ column: 'value', descending: false }, 'cbfaed'],
    [{ column: 'difference', descending: true }, 'daefbc'],
    [{ column: 'growth', descending: false }, 'cbfaed'],
    [{ column: 'doubling', descending: false }, 'daebcf'],
    [{ column: 'doubling', descending: true }, 'aedbcf'],
    [{ column: 'reached', descending: false }, 'daebcf'],
  ] as const)('by %o is %s: without a number last, equals as they stand', (order, letters) => {
    expect(orderOf(order)).toBe(letters);
  });

  it('leaves the rows it was given alone', () => {
    const rows = Object.freeze(rowsOf(SIX));
    expect(sortResults(rows, { column: 'value', descending: true })).not.toBe(rows);
  });
});

describe(nextOrder, () => {
  it.each([
    ['value', true],
    ['difference', true],
    ['growth', true],
    ['doubling', false],
    ['reached', false],
  ] as const)('begins %s with the telling end, turns it round, and ends', (column, descending) => {
    const first = nextOrder(null, column);
    expect(first).toEqual({ column, descending });
    const second = nextOrder(first, column);
    expect(second).toEqual({ column, descending: !descending });
    expect(nextOrder(second, column)).toBeNull();
    expect(nextOrder({ column: 'value', descending: false }, column)).toEqual(
      column === 'value' ? null : { column, descending },
    );
  });
});
