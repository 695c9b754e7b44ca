import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../data/load';
import type { Files } from '../../data/validate';
import { files, rowOf, withRows, withSeries } from './dataset';

function refusal(spoilt: Files): string {
  try {
    loadDataset(spoilt);
  } catch (error) {
    return String(error);
  }
  return 'no error';
}

const withParts = (parts: unknown) =>
  withSeries('trade', (trade) => {
    trade['parts'] = parts;
  });

describe('the parts of a series', () => {
  it.each([
    [['exports', 'gold'], 'data/series/trade.json: parts, 1: '],
    [['exports'], 'data/series/trade.json: parts: expected two parts or more'],
    [['exports', 'exports'], 'data/series/trade.json: part "exports": it is named twice'],
    [['exports', 'trade'], 'data/series/trade.json: part "trade": it has parts of its own'],
    [
      ['exports', 'fdi-share'],
      'data/series/trade.json: part "fdi-share": it is in % of ASEAN’s inflow, not in bn US$, current prices',
    ],
    [
      ['exports', 'japan-foreign-trade'],
      'data/series/trade.json: parts: no year has a value of each of them',
    ],
  ])('are refused as %j', (parts, what) => {
    expect(refusal(withParts(parts))).toContain(what);
  });

  it('may be left out', () => {
    const { catalogue } = loadDataset(withParts([]));
    expect(catalogue.series['trade']?.parts).toEqual([]);
  });

  it('are refused where they contradict their total and no check says so', () => {
    const unchecked = withRows('checks.json', (rows) => {
      rows.splice(rows.indexOf(rowOf(rows, 'trade-2008')), 1);
    });
    expect(refusal(unchecked)).toBe(
      'Error: data/series/trade.json: parts: 104.5 + 106.8 is not 214.4 in 2008, and no check says so',
    );
    const elsewhere = withRows('checks.json', (rows) => {
      rowOf(rows, 'trade-2008')['parts'] = ['A2-025', 'A2-026'];
    });
    expect(refusal(elsewhere)).toContain('104.5 + 106.8 is not 214.4 in 2008');
  });

  it('may differ from their total by what rounding explains, without a check', () => {
    const unchecked = withRows('checks.json', (rows) => {
      rows.splice(rows.indexOf(rowOf(rows, 'trade-2007')), 1);
    });
    expect(refusal(unchecked)).toBe('no error');
    const further = withRows('figures.json', (rows) => {
      rowOf(rows, 'A2-024')['value'] = 84.9;
    });
    expect(refusal({ ...unchecked, 'figures.json': further['figures.json'] })).toContain(
      '84.9 + 87.9 is not 173.1 in 2007',
    );
    expect(refusal(files)).toBe('no error');
  });
});
