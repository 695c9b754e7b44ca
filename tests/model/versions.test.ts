import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import {
  computeComparison,
  GRAMMAR_VERSION,
  parseComparisonJson,
  serializeComparison,
  sinceThen,
} from '../../model';
import { newest, readNewest } from '../versions/newest';
import { anyComparison } from './anyComparison';
import { canonicalOf, read } from './read';

const since = (query: string) => sinceThen(readNewest(query).comparison, newest);
const valuesSince = (query: string) =>
  since(query)?.revisions.flatMap(({ values }) =>
    values.map(({ series, year, kind }) => `${series} ${year} ${kind}`),
  );

describe('a link made with earlier data', () => {
  it('is the same comparison for ever, with the same numbers', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const query = serializeComparison(comparison);
        const again = readNewest(query);
        expect(again).toMatchObject({ comparison, faults: [] });
        expect(serializeComparison(again.comparison)).toBe(query);
        const [then, now] = [catalogue, newest].map((one) => computeComparison(comparison, one));
        expect(now).toEqual(then);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same where it is posted', () => {
    const { comparison } = read('a=trend&b=target_500_2040&alt=A2-022&outside=1');
    expect(parseComparisonJson(comparison, newest)).toEqual({ comparison, faults: [] });
  });

  it('is judged by the record it was made on', () => {
    expect(readNewest('data=1&series=exports&a=3&to=2013').faults).toEqual([]);
    expect(readNewest('data=3&series=exports&a=3&to=2013').faults).toMatchObject([
      { parameter: 'to', code: 'E_HORIZON', allowed: '2018 to 2068' },
    ]);
  });
});

describe('a link without a version of the data', () => {
  it('is of the newest, and then says so', () => {
    const { comparison, faults } = readNewest('a=3.3&to=2040');
    expect([comparison.data, faults]).toEqual([3, []]);
    expect(serializeComparison(comparison)).toMatch(/^v=1&data=3&/);
  });
});

describe('a version that nobody knows', () => {
  it.each([
    ['data=4', 'data', 'UNKNOWN_VERSION', '1 to 3', 3],
    ['data=0', 'data', 'UNREADABLE', '1 to 3', 3],
    ['data=-1', 'data', 'UNREADABLE', '1 to 3', 3],
    ['data=1.5', 'data', 'UNREADABLE', '1 to 3', 3],
    ['data=', 'data', 'UNREADABLE', '1 to 3', 3],
    ['v=2&data=2', 'v', 'UNKNOWN_VERSION', '1', 2],
    ['v=x&data=2', 'v', 'UNREADABLE', '1', 2],
  ])('is told of, and the newest taken: %s', (query, parameter, code, allowed, data) => {
    const { comparison, faults } = readNewest(`${query}&a=3.3&to=2040`);
    expect(faults).toMatchObject([{ parameter, code, allowed }]);
    expect([comparison.v, comparison.data]).toEqual([GRAMMAR_VERSION, data]);
  });
});

describe('a link without a version of the grammar', () => {
  it('is of the first one, whichever is the newest', () => {
    expect(canonicalOf('a=3.3')).toBe(canonicalOf('v=1&a=3.3'));
    expect(read('a=3.3').comparison.v).toBe(1);
  });
});

describe(sinceThen, () => {
  it('has nothing to say of the newest data', () => {
    expect(since('a=trend')).toBe(null);
    expect(since('data=3&a=trend')).toBe(null);
    expect(sinceThen(read('a=trend').comparison, catalogue)).toBe(null);
  });

  it.each([
    ['data=1&a=trend', ['trade 2018 record']],
    ['data=2&a=trend', []],
    ['data=1&a=trend&alt=A2-022', ['trade 2008 alternative', 'trade 2018 record']],
    ['data=1&a=trend&outside=1', ['trade 2018 record', 'trade 2022 outside']],
    [
      'data=1&a=parts&a.exports=3&outside=1',
      [
        ...['trade 2018 record', 'exports 2013 record', 'imports 2013 record'],
        ...['trade 2022 outside', 'exports 2018 record'],
      ],
    ],
    ['data=2&series=fdi&a=mean&outside=1', ['fdi 2015 record', 'fdi 2021 outside']],
    ['data=1&series=fdi-share&a=mean', []],
  ])('names what matters to %s', (query, values) => {
    expect(valuesSince(query)).toEqual(values);
  });

  it('has both ends of every scenario that is shown', () => {
    const found = since('data=1&a=3.3&b=hold&b.hide=1&c=hold&to=2019');
    expect(found).toMatchObject({ faults: [], newest: { data: 3, to: 2019 } });
    expect(found?.ends.map(({ id }) => id)).toEqual(['a', 'c']);
    const [grown, held] = found!.ends;
    expect(grown!.before).toBeCloseTo(231.7 * 1.033, 9);
    expect(grown!.after).toBeCloseTo(243.4 * 1.033, 9);
    expect([held!.before, held!.after]).toEqual([231.7, 243.4]);
  });

  it('says where the newest data do not take it as it is', () => {
    const found = since('data=1&series=exports&a=3&to=2016');
    expect(found).toMatchObject({ ends: [], faults: [{ parameter: 'to', code: 'E_HORIZON' }] });
    expect(found?.newest.to).toBe(2016);
  });
});
