import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkSum,
  decimalPlaces,
  growthOfTotal,
  impliedTotal,
  isError,
  reconcile,
  type Result,
} from '../../model';

function ok<T extends object>(result: Result<T>): T {
  if (isError(result)) throw new Error(result.error);
  return result;
}

describe(checkSum, () => {
  it('is exact where floating-point arithmetic is not', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(checkSum({ parts: [0.1, 0.2], total: 0.3, unit: 0.1 })).toEqual({
      sum: 0.3,
      residual: 0,
      tolerance: 0.15,
      verdict: 'rounding',
    });
  });

  it('draws the line exactly at what rounding can explain', () => {
    const verdict = (total: number) => checkSum({ parts: [1, 1], total, unit: 0.1 });
    expect(verdict(2.15)).toMatchObject({ verdict: 'rounding' });
    expect(verdict(1.85)).toMatchObject({ residual: -0.15, verdict: 'rounding' });
    expect(verdict(2.151)).toMatchObject({ verdict: 'inconsistent' });
  });

  it('agrees with any parts that add up in whole steps', () => {
    const steps = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 4 }), (whole, places) => {
        const decimal = (n: number) => Number(`${n}e-${places}`);
        const total = decimal(whole.reduce((sum, n) => sum + n, 0));
        const unit = decimal(1);
        expect(checkSum({ parts: whole.map(decimal), total, unit })).toMatchObject({
          sum: total + 0,
          residual: 0,
        });
      }),
    );
  });

  it('refuses what it cannot add, by name', () => {
    expect(checkSum({ parts: [], total: 1, unit: 1 })).toEqual({ error: 'E_OBS_COUNT' });
    const range = (field: string) => ({ error: 'E_RANGE', field });
    expect(checkSum({ parts: [1], total: 1, unit: 0 })).toEqual(range('unit'));
    expect(checkSum({ parts: [NaN], total: 1, unit: 1 })).toEqual(range('parts'));
    expect(checkSum({ parts: [1], total: Infinity, unit: 1 })).toEqual(range('total'));
  });
});

describe(impliedTotal, () => {
  it('holds the total between its ends', () => {
    const positive = fc.double({ min: 0.5, max: 1e6, noNaN: true });
    const share = fc.double({ min: 0.01, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(positive, share, (level, fraction) => {
        const result = impliedTotal({ level, share: fraction, levelUnit: 1, shareUnit: 0.01 });
        if (isError(result)) throw new Error(result.error);
        expect(result.low).toBeLessThanOrEqual(result.total);
        expect(result.high).toBeGreaterThanOrEqual(result.total);
      }),
    );
  });

  it('refuses a share that is none, or may be none once rounded', () => {
    const of = (share: number, shareUnit = 0.01) =>
      impliedTotal({ level: 9, share, levelUnit: 1, shareUnit });
    for (const share of [0, 1, 1.2, -0.1, NaN])
      expect(of(share)).toEqual({ error: 'E_SHARE_RANGE' });
    expect(of(0.1, 0.2)).toEqual({ error: 'E_SHARE_RANGE' });
    expect(impliedTotal({ level: 0, share: 0.1, levelUnit: 1, shareUnit: 0.01 })).toEqual({
      error: 'E_NONPOSITIVE',
    });
  });
});

describe(decimalPlaces, () => {
  it('counts the places of the shortest form, exponents included', () => {
    expect([229, 117.7, 14.324, 1e-7, 1.5e-7, 1.5e21].map(decimalPlaces)).toEqual([
      0, 1, 3, 7, 8, 0,
    ]);
  });
});

describe('parts and totals', () => {
  const part = fc.double({ min: 0.1, max: 1e4, noNaN: true });
  const rate = fc.double({ min: -0.5, max: 1, noNaN: true });

  it('agree in every mode of reconciling', () => {
    const shares = fc.dictionary(fc.constantFrom(...'abcdef'), part, { minKeys: 1 });
    fc.assert(
      fc.property(shares, part, (parts, more) => {
        const up = ok(reconcile({ parts, total: null, mode: 'bottomUp' }));
        const sumOf = (list: object) =>
          Object.values(list).reduce<number>((sum, value) => sum + Number(value), 0);
        expect(up.total).toBe(sumOf(parts));
        const down = ok(reconcile({ parts: {}, total: more, mode: 'topDown', shares: parts }));
        const both = ok(reconcile({ parts, total: more, mode: 'proportional' }));
        for (const { parts: found } of [down, both]) expect(sumOf(found) / more).toBeCloseTo(1, 9);
        const rest = ok(reconcile({ parts, total: up.total + more, mode: 'residual' })).rest;
        expect((rest ?? NaN) / more).toBeCloseTo(1, 6);
      }),
      { numRuns: 400 },
    );
  });

  it('grow together as their weighted parts do', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(part, rate), { minLength: 1, maxLength: 6 }), (list) => {
        const parts0 = list.map(([level]) => level);
        const { g } = ok(growthOfTotal({ parts0, growth: list.map(([, growth]) => growth) }));
        const total = (levels: readonly number[]) => levels.reduce((sum, level) => sum + level, 0);
        const grown = total(list.map(([level, growth]) => level * (1 + growth)));
        expect(g).toBeCloseTo(grown / total(parts0) - 1, 9);
      }),
      { numRuns: 400 },
    );
  });
});
