import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, type Wish } from '../../chart/layout/spread';

const HAIR = 1e-6;

const wishes: fc.Arbitrary<Wish[]> = fc.array(
  fc.record({
    at: fc.double({ min: -500, max: 1500, noNaN: true }),
    size: fc.double({ min: 1, max: 60, noNaN: true }),
  }),
  { maxLength: 12 },
);

/** The places that were found, from the lowest on, each with its wish. */
function placed(list: readonly Wish[], min: number, max: number) {
  const centres = spread(list, min, max);
  return list
    .map(({ at, size }, i) => ({ at, size, i, centre: centres[i] ?? NaN }))
    .sort((a, b) => a.at - b.at || a.i - b.i);
}

describe(spread, () => {
  it('lets no label overlap another, and keeps their order', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        placed(list, 0, 1000).reduce((edge, { centre, size }) => {
          expect(centre - size / 2).toBeGreaterThanOrEqual(edge - HAIR);
          return centre + size / 2;
        }, -Infinity);
      }),
    );
  });

  it('stays within its bounds where all labels fit, and begins at the lower one where not', () => {
    fc.assert(
      fc.property(wishes, fc.double({ min: 20, max: 1000, noNaN: true }), (list, max) => {
        const fits = list.reduce((sum, { size }) => sum + size, 0) <= max;
        for (const { centre, size } of placed(list, 0, max)) {
          expect(centre - size / 2).toBeGreaterThanOrEqual(-HAIR);
          if (fits) expect(centre + size / 2).toBeLessThanOrEqual(max + HAIR);
        }
      }),
    );
  });

  it('moves nothing that is in nobody’s way', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { maxLength: 12 }), (places) => {
        const list = places.map((place) => ({ at: place * 10, size: 9 }));
        expect(spread(list, 0, 1000)).toEqual(list.map(({ at }) => at));
      }),
    );
  });

  it('parts two labels by the same distance', () => {
    const list = [
      { at: 50, size: 10 },
      { at: 50, size: 10 },
    ];
    expect(spread(list, 0, 100)).toEqual([45, 55]);
    expect(spread(list, 0, 52)).toEqual([37, 47]);
    expect(spread([], 0, 100)).toEqual([]);
  });
});
