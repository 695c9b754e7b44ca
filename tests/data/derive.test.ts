import { describe, expect, it } from 'vitest';
import { differenceInWords, exactDifference } from '../../data/derive';
import { decimalPlaces } from '../../model/accounting/decimalPlaces';

describe(exactDifference, () => {
  it('is exact to the printed decimals, where floating-point arithmetic is not', () => {
    expect(229 - 67.6 - 52.6 - 46.8).not.toBe(62);
    expect(exactDifference(229, [117.7])).toBe(111.3);
    expect(exactDifference(229, [67.6, 52.6, 46.8])).toBe(62);
    expect(exactDifference(117.7, [32.2, 29.6, 22.5])).toBe(33.4);
    expect(exactDifference(0.3, [0.1])).toBe(0.2);
    expect(exactDifference(1, [0.001])).toBe(0.999);
  });

  it('takes nothing away where there is nothing to take', () => {
    expect(exactDifference(229, [])).toBe(229);
  });
});

describe(differenceInWords, () => {
  it('writes one subtrahend plainly and several in brackets', () => {
    expect(differenceInWords(229, [117.7])).toBe('229 − 117.7 = 111.3');
    expect(differenceInWords(229, [67.6, 52.6, 46.8])).toBe('229 − (67.6 + 52.6 + 46.8) = 62.0');
  });
});

describe(decimalPlaces, () => {
  it('counts the places that are printed', () => {
    expect([229, 117.7, 14.324, 1e-7, 1.5e21].map(decimalPlaces)).toEqual([0, 1, 3, 7, 0]);
  });
});
