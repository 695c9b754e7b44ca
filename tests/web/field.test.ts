import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { LIMITS, type Quantity } from '../../model';
import { fieldOf } from '../../web/cards/field';
import { GROWTH } from '../../web/cards/sliders';

const words = wordsOf('en');
const trade = catalogue.series['trade']!;

const field = (quantity: Quantity, range = { min: -1e6, max: 1e6 }) =>
  fieldOf({ quantity, range }, GROWTH, trade, words);

describe('what somebody types', () => {
  it.each<[Quantity, string, number | null]>([
    ['growth', '3.5', 0.035],
    ['growth', '3,5 %', 0.035],
    ['growth', ' ３．５％ ', 0.035],
    ['growth', '−2', -0.02],
    ['growth', '–2', -0.02],
    ['growth', 'three', null],
    ['growth', '3 3', null],
    ['growth', '1e3', null],
    ['year', '２０３０', 2030],
    ['year', '2030.5', null],
    ['years', '5 years', 5],
    ['years', '1.5', null],
    ['halfLife', '1.5', 1.5],
    ['points', '0.5 points', 0.005],
    ['money', '1 000', 1000],
    ['money', '1\u00a0000 bn US$', 1000],
    ['money', '1,281', 1281],
    ['money', '1,281.5', 1281.5],
    ['money', '12,5', 12.5],
    ['money', '1 00', null],
    ['share', '', null],
  ])('is read as %s: %j is %j', (quantity, text, value) => {
    expect(field(quantity).parse(text)).toBe(value);
  });

  it('is held to its range', () => {
    const { parse } = field('growth', LIMITS.growth);
    expect([parse('-50'), parse('100'), parse('-50.1'), parse('100.1')]).toEqual([
      ...[-0.5, 1, null, null],
    ]);
  });

  it('is written so that it is read back, on the grid a link holds', () => {
    const quantities = ['growth', 'share', 'points', 'money', 'halfLife'] as const;
    const grid = fc.integer({ min: -9_999_999, max: 9_999_999 });
    fc.assert(
      fc.property(fc.constantFrom(...quantities), grid, (quantity, tenThousandths) => {
        const { value, write, parse, shown } = field(quantity);
        const number = value(tenThousandths / 10_000);
        expect(parse(write(number))).toBe(number);
        expect(shown(number)).toBe(tenThousandths / 10_000 + 0);
      }),
    );
  });
});

describe('a step', () => {
  it('lands on round numbers and stops at the ends', () => {
    const { step } = field('growth', LIMITS.growth);
    expect(step(0.0325, 1)).toBe(0.034);
    expect(step(0.033, -1)).toBe(0.032);
    expect(step(-0.001, 1)).toBe(0);
    expect(step(1, 1)).toBe(1);
    expect(step(-0.5, -1)).toBe(-0.5);
  });
});

describe('what is allowed', () => {
  it('is said in the words of the quantity', () => {
    expect(field('growth', LIMITS.growth).allowed).toBe(
      'A number from −50 to 100, in per cent a year',
    );
    expect(field('year', { min: 2019, max: 2200 }).allowed).toBe('A year from 2019 to 2200');
    expect(field('money', { min: 0, max: 1_000_000 }).allowed).toBe(
      'A number from 0 to 1,000,000, in bn\u00a0US$',
    );
  });
});
