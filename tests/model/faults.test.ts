import { describe, expect, it } from 'vitest';
import { fault, parseComparison, statusOf, type FaultCode } from '../../model';
import { read } from './read';

/** Query, then of its one fault: parameter, code, value as echoed, and what stands in its place. */
type Case = readonly [
  query: string,
  parameter: string,
  code: FaultCode,
  value: string,
  used: string | null,
];

const cases: readonly Case[] = [
  ['v=x', 'v', 'UNREADABLE', 'x', '1'],
  ['v=0', 'v', 'UNREADABLE', '0', '1'],
  ['v=2', 'v', 'UNKNOWN_VERSION', '2', '1'],
  ['data=99', 'data', 'UNKNOWN_VERSION', '99', '1'],
  ['series=gold', 'series', 'UNKNOWN_SERIES', 'gold', 'trade'],
  ['series=__proto__', 'series', 'UNKNOWN_SERIES', '__proto__', 'trade'],
  ['scale=Log', 'scale', 'UNREADABLE', 'Log', 'linear'],
  ['to=soon', 'to', 'UNREADABLE', 'soon', '2040'],
  ['to=2040.5', 'to', 'UNREADABLE', '2040.5', '2040'],
  ['to=2069', 'to', 'E_RANGE', '2069', '2068'],
  ['to=2017', 'to', 'E_HORIZON', '2017', '2018'],
  ['from=1999', 'from', 'E_RANGE', '1999', '2000'],
  ['from=2050', 'from', 'E_RANGE', '2050', '2018'],
  ['alt=A9-999', 'alt', 'UNKNOWN_FIGURE', 'A9-999', null],
  ['outside=yes', 'outside', 'UNREADABLE', 'yes', '0'],
  ['a=fast', 'a', 'UNREADABLE', 'fast', 'trend'],
  ['a=', 'a', 'UNREADABLE', '', 'trend'],
  ['a=1e9', 'a', 'UNREADABLE', '1e9', 'trend'],
  ['a=0x10', 'a', 'UNREADABLE', '0x10', 'trend'],
  ['a.name=Alone', 'a', 'UNREADABLE', '', 'trend'],
  ['a=100.0001', 'a', 'E_RANGE', '100.0001', '100'],
  ['a=-150', 'a', 'E_RANGE', '-150', '-50'],
  ['b=3', 'b', 'GAP', '3', 'a'],
  ['a=3&c=4', 'c', 'GAP', '4', 'b'],
  ['a=3&a=4', 'a', 'REPEATED', '4', '3'],
  ['a=3&a.band=all', 'a.band', 'UNREADABLE', 'all', 'off'],
  ['a=3&a.band=95', 'a.band', 'E_RANGE', '95', 'off'],
  ['a=3&a.band=50_95', 'a.band', 'E_RANGE', '50_95', '50'],
  ['series=fdi&a=3&a.band=80', 'a.band', 'E_RANGE', '80', 'off'],
  ['a=3&a.hide=yes&b=2', 'a.hide', 'UNREADABLE', 'yes', '0'],
  ['a=3&a.hide=1', 'a.hide', 'NONE_SHOWN', '1', '0'],
  ['a=3&a.hide=1&b=2&b.hide=1', 'a.hide', 'NONE_SHOWN', '1', '0'],
  ['series=exports-rest&a=trend', 'a', 'E_OBS_COUNT', 'trend', 'hold'],
  ['series=exports-rest&a=mean', 'a', 'E_OBS_COUNT', 'mean', 'hold'],
  ['series=fdi&a=parts', 'a', 'NO_PARTS', 'parts', 'mean'],
  ['series=exports-rest&a=parts', 'a', 'NO_PARTS', 'parts', 'hold'],
  ['a=parts&a.exports=fast', 'a.exports', 'UNREADABLE', 'fast', 'hold'],
  ['a=parts&a.imports=', 'a.imports', 'UNREADABLE', '', 'hold'],
  ['a=parts&a.exports=target_200_2040', 'a.exports', 'UNREADABLE', 'target_200_2040', 'hold'],
  ['a=parts&a.exports=parts', 'a.exports', 'UNREADABLE', 'parts', 'hold'],
  ['a=parts&a.exports=101', 'a.exports', 'E_RANGE', '101', '100'],
  ['a=parts&a.exports=2&a.exports=3', 'a.exports', 'REPEATED', '3', '2'],
  ['a=parts&a.band=50', 'a.band', 'E_RANGE', '50', 'off'],
  ['a=parts&a.export=3', 'a.export', 'UNKNOWN_PARAMETER', '3', null],
  ['a=parts&b=2&b.exports=3', 'b.exports', 'UNKNOWN_PARAMETER', '3', null],
  ['a=3&a.exports=3', 'a.exports', 'UNKNOWN_PARAMETER', '3', null],
  ['z=1', 'z', 'UNKNOWN_PARAMETER', '1', null],
  ['A=3', 'A', 'UNKNOWN_PARAMETER', '3', null],
  ['a[]=3', 'a[]', 'UNKNOWN_PARAMETER', '3', null],
  ['lang=xx', 'lang', 'UNREADABLE', 'xx', null],
  ['theme=sepia', 'theme', 'UNREADABLE', 'sepia', null],
  ['size=a0', 'size', 'UNREADABLE', 'a0', null],
  ['paths=many', 'paths', 'UNREADABLE', 'many', null],
];

describe(parseComparison, () => {
  it.each(cases)('reports %s: %s, %s', (query, parameter, code, value, used) => {
    const { faults } = read(query);
    expect(faults).toEqual([{ parameter, code, value, used, allowed: faults[0]?.allowed }]);
    expect(faults[0]?.allowed).not.toBe('');
  });

  it('uses what it says it uses', () => {
    for (const [query, parameter, code, , used] of cases) {
      if (used === null || code === 'GAP' || code === 'REPEATED') continue;
      const instead = new URLSearchParams(query);
      instead.set(parameter, used);
      const again = read(instead.toString());
      expect(again.faults, query).toEqual([]);
      expect(read(query).comparison, query).toEqual(again.comparison);
    }
  });

  it('reports a text that is too long, and what is left of it', () => {
    const { comparison, faults } = read(`title=${'ệ'.repeat(121)}&a=1&a.name=${'日'.repeat(61)}`);
    expect(comparison.title).toBe('ệ'.repeat(120));
    expect(faults).toMatchObject([
      { parameter: 'title', code: 'E_RANGE', used: 'ệ'.repeat(120) },
      { parameter: 'a.name', code: 'E_RANGE', used: '日'.repeat(60) },
    ]);
    const echoes = [`${'ệ'.repeat(63)}…`, '日'.repeat(61)];
    expect(faults.map(({ value }) => value)).toEqual(echoes);
  });

  it('takes whole pairs of a query that is too long', () => {
    const { comparison, faults } = read(`to=2050&a=4&title=${'a'.repeat(1500)}`);
    expect(comparison).toMatchObject({
      to: 2050,
      title: null,
      scenarios: [{ growth: { g: 0.04 } }],
    });
    expect(faults).toMatchObject([{ parameter: 'query', code: 'TOO_LONG' }]);
    expect(faults[0]?.used).toContain('11');
  });

  it('reports every fault at once, in the order of a canonical query', () => {
    const { faults } = read('to=1&a=x&series=y&v=9&from=3000&scale=z&b.band=q&n=1&theme=w');
    const found = faults.map(({ parameter }) => parameter);
    const order = ['v', 'series', 'from', 'scale', 'a', 'b', 'b.band', 'to', 'n', 'theme'];
    expect(found).toEqual(order);
  });

  it('takes a decimal comma, a per cent sign, a minus and full-width digits without complaint', () => {
    for (const word of ['3,5', '3.5%', '+3.5', '3.50', '３．５％', ' 3.5 ']) {
      const { comparison, faults } = read(`a=${encodeURIComponent(word)}`);
      expect(faults, word).toEqual([]);
      expect(comparison.scenarios[0]?.growth, word).toEqual({ kind: 'constant', g: 0.035 });
    }
    for (const word of ['-2', '−2', '–2', '－２']) {
      expect(read(`a=${word}`).comparison.scenarios[0]?.growth, word).toEqual({
        kind: 'constant',
        g: -0.02,
      });
    }
  });
});

describe(fault, () => {
  it.each(['a'.repeat(65), '日'.repeat(400), '📈'.repeat(400), `a${'📈'.repeat(64)}`])(
    'echoes at most 64 characters of %j',
    (long) => {
      const { parameter, value } = fault(long, long, 'UNREADABLE', 'less');
      expect(Array.from(value)).toHaveLength(64);
      expect(value.endsWith('…')).toBe(true);
      expect(value).not.toMatch(/\p{Cs}/u);
      expect(parameter).toBe(value);
    },
  );

  it('echoes 64 characters as they stand', () => {
    expect(fault('a', '📈'.repeat(64), 'E_RANGE', 'less').value).toBe('📈'.repeat(64));
  });
});

describe(statusOf, () => {
  const statuses: readonly (readonly [FaultCode, number])[] = [
    ['UNREADABLE', 400],
    ['UNKNOWN_PARAMETER', 400],
    ['REPEATED', 400],
    ['GAP', 400],
    ['NONE_SHOWN', 422],
    ['TOO_LONG', 413],
    ['UNKNOWN_SERIES', 404],
    ['UNKNOWN_VERSION', 404],
    ['UNKNOWN_FIGURE', 404],
    ['E_RANGE', 422],
    ['E_HORIZON', 422],
    ['E_OBS_COUNT', 422],
    ['NO_PARTS', 422],
  ];
  const of = (...codes: readonly FaultCode[]) =>
    statusOf(codes.map((code) => fault('a', 'b', code, 'c')));

  it.each(statuses)('is for %s: %d', (code, status) => expect(of(code)).toBe(status));

  it('tells of the length first, then of what is unknown, then of what is unreadable', () => {
    expect(of('E_RANGE', 'UNREADABLE', 'UNKNOWN_SERIES', 'TOO_LONG')).toBe(413);
    expect(of('E_RANGE', 'UNREADABLE', 'UNKNOWN_SERIES')).toBe(404);
    expect(of('E_HORIZON', 'GAP')).toBe(400);
  });

  it('names every code, each of which some query reaches', () => {
    const reached = new Set<FaultCode>(cases.map(([, , code]) => code));
    expect([...reached, 'TOO_LONG'].sort()).toEqual(statuses.map(([code]) => code).sort());
  });
});
