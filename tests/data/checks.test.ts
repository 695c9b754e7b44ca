import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../data/load';
import { evaluateChecks, figuresOf } from '../../model';
import { dataset, rowOf, withRows, type Loose } from './dataset';

const checked = evaluateChecks(dataset.checks);
const resultOf = (id: string) => {
  const found = checked.find(({ check }) => check.id === id);
  if (!found) throw new Error(`the test names a missing check ${id}`);
  return found.result;
};

describe('the checks', () => {
  it('are all evaluated', () => {
    expect(checked).toHaveLength(dataset.checks.length);
  });

  it('compare figures of the ledger and no result that somebody typed', () => {
    for (const { check } of checked) {
      expect(figuresOf(check).length).toBeGreaterThan(1);
      for (const id of figuresOf(check)) rowOf(dataset.figures, id);
    }
  });

  it('find 0.1 of rounding in 2007 and 3.1 too much in 2008', () => {
    expect(resultOf('trade-2007')).toMatchObject({ residual: 0.1, verdict: 'rounding' });
    expect(resultOf('trade-2008')).toMatchObject({
      sum: 211.3,
      residual: 3.1,
      tolerance: 0.15,
      verdict: 'inconsistent',
    });
  });

  it('find that trade grew by 23.9 % where 22.1 % is printed', () => {
    const result = resultOf('growth-2008');
    expect(result).toMatchObject({ kind: 'growth', verdict: 'inconsistent' });
    expect(result.kind === 'growth' && result.growth).toBeCloseTo(0.2386, 4);
  });

  it('find 107 of 750 in keeping with 14.2 %', () => {
    expect(resultOf('share-2002').verdict).toBe('rounding');
  });

  it.each([
    [2011, 90.0, 81.0, 100.0, 'unverified'],
    [2012, 109.5, 104.7, 114.6, 'inconsistent'],
    [2013, 115.8, 110.3, 121.6, 'rounding'],
    [2014, 75.8, 73.0, 78.5, 'inconsistent'],
    [2015, 117.2, 113.4, 121.1, 'unverified'],
  ])('imply a total inflow for %i', (year, total, low, high, verdict) => {
    const result = resultOf(`investment-${year}`);
    if (result.kind !== 'share') throw new Error('the check is of another kind');
    expect(result.verdict).toBe(verdict);
    const one = (value: number) => Number(value.toFixed(1));
    expect([result.total, result.low, result.high].map(one)).toEqual([total, low, high]);
  });

  it('take “nearly 50 %” for what it says', () => {
    expect(resultOf('manufacturing-2014').verdict).toBe('rounding');
    expect(resultOf('manufacturing-2015').verdict).toBe('rounding');
  });
});

describe(loadDataset, () => {
  const refusal = (id: string, change: (row: Loose) => void): string => {
    try {
      loadDataset(withRows('checks.json', (rows) => change(rowOf(rows, id))));
      return 'no error';
    } catch (error) {
      return String(error);
    }
  };

  it('refuses a check of an unknown figure', () => {
    expect(refusal('trade-2008', (row) => void (row['parts'] = ['A2-025', 'A2-999']))).toBe(
      'Error: data/checks.json: row "trade-2008": unknown figure "A2-999"',
    );
    const growth = { figure: 'A9-001', step: 1 };
    expect(refusal('growth-2008', (row) => void (row['growth'] = growth))).toContain(
      'row "growth-2008": unknown figure "A9-001"',
    );
  });

  it('refuses a check against an unknown source', () => {
    const total = { value: 136.2, source: 'nobody', step: 0.1 };
    expect(refusal('investment-2014', (row) => void (row['total'] = total))).toBe(
      'Error: data/checks.json: row "investment-2014": unknown source "nobody"',
    );
  });

  it('refuses to compare figures of different units', () => {
    expect(refusal('trade-2008', (row) => void (row['parts'] = ['A2-025', 'A2-080']))).toBe(
      'Error: data/checks.json: row "trade-2008": figure "A2-080" is in m US$, not in bn US$',
    );
    const share = { figure: 'A2-057', step: 1 };
    expect(refusal('investment-2014', (row) => void (row['share'] = share))).toContain(
      'figure "A2-057" is in bn US$, not in %',
    );
  });

  it('refuses arithmetic that cannot be done', () => {
    const share = { figure: 'A2-058', step: 50 };
    expect(refusal('investment-2014', (row) => void (row['share'] = share))).toBe(
      'Error: data/checks.json: row "investment-2014": the figures cannot be compared: E_SHARE_RANGE',
    );
  });

  it('refuses a result, a missing step and a second check of one name', () => {
    expect(refusal('trade-2008', (row) => void (row['sum'] = 211.3))).toContain(
      'data/checks.json: row "trade-2008", sum: ',
    );
    expect(refusal('trade-2008', (row) => void (row['step'] = 0))).toContain('step: ');
    expect(refusal('trade-2008', (row) => void (row['id'] = 'trade-2007'))).toContain(
      'duplicate id "trade-2007"',
    );
  });
});
