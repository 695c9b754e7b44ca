import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestStretch,
  cagr,
  crossingOf,
  isError,
  pairs,
  roundAbove,
  scenario,
  yearReached,
  type Obs,
} from '../../model';
import { everySeries } from './anySeries';
import { frozen } from './freeze';

describe(bestStretch, () => {
  it('finds the two figures with the fastest growth between them', () => {
    const record = frozen<readonly Obs[]>([
      [2000, 129],
      [2002, 107],
      [2007, 173.1],
      [2013, 229],
      [2018, 231.7],
    ]);
    const best = bestStretch(record, 10)!;
    expect(best).toMatchObject({ from: 2002, to: 2013 });
    expect(best.g).toBeCloseTo((229 / 107) ** (1 / 11) - 1, 12);
    expect(bestStretch(record, 5)).toMatchObject({ from: 2002, to: 2007 });
    expect(bestStretch(record, 18)).toMatchObject({ from: 2000, to: 2018 });
    expect(bestStretch(record, 19)).toBeNull();
    expect(bestStretch([], 1)).toBeNull();
  });

  it('is beaten by no two figures of any record', () => {
    for (const series of everySeries) {
      for (const years of [1, 2, 5, 10]) {
        const record = pairs(series);
        const paces = record.flatMap(([from, v0]) =>
          record
            .filter(([to]) => to - from >= years)
            .map(([to, v1]) => cagr({ v0, v1, years: to - from }))
            .flatMap((pace) => (isError(pace) ? [] : [pace.g])),
        );
        const best = bestStretch(record, years);
        expect(best?.g ?? null).toBe(paces.length > 0 ? Math.max(...paces) : null);
      }
    }
  });

  it('says that a record which only fell fell least there', () => {
    expect(
      bestStretch(
        [
          [2000, 100],
          [2005, 50],
          [2010, 40],
        ],
        5,
      ),
    ).toMatchObject({ from: 2005 });
  });
});

describe(crossingOf, () => {
  it('says of a path what yearReached says of what made it', () => {
    const input = {
      base: { year: 2018, value: 231.7 },
      horizon: 2040,
      baseline: { kind: 'constant', g: 0.033 },
      shocks: [{ id: 'shock', year: 2030, depth: 0.3, recovery: 4, scar: 0.1 }],
    } as const;
    const run = scenario(input);
    if (isError(run)) throw new Error(run.error);
    for (const target of [100, 231.7, 250, 300, 340, 1000]) {
      expect(crossingOf(run.scenario, 2018, target)).toEqual(yearReached({ ...input, target }));
    }
  });
});

describe(roundAbove, () => {
  it.each([
    [278, 300],
    [463.4, 500],
    [1, 1],
    [1.01, 1.5],
    [0.23, 0.25],
    [0.03, 0.03],
    [8.1, 10],
    [1000, 1000],
    [81_000, 100_000],
  ])('of %d is %d', (x, round) => expect(roundAbove(x)).toBe(round));

  it('is never below, never half as much again and a little, and of two digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (x) => {
        const round = roundAbove(x);
        expect(round).toBeGreaterThanOrEqual(x);
        expect(round).toBeLessThanOrEqual(x * 1.5 * (1 + 1e-12));
        expect(Number(round.toPrecision(2))).toBe(round);
      }),
    );
  });
});
