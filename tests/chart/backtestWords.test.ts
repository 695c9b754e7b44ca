import { describe, expect, it } from 'vitest';
import { backtestCaveat, backtestFinding, nearestFirst } from '../../chart/backtest/backtestWords';
import { testRows } from '../../chart/backtest/testRows';
import { tryRules } from '../../chart/backtest/tryRules';
import { LANGUAGES, wordsOf } from '../../chart/words';
import type { Series } from '../../model';
import { trade, tried } from './backtestTried';

const words = wordsOf('en');

/** Trade with other figures, a year apart. */
const recordOf = (...values: readonly number[]): Series => {
  const { series } = trade;
  const observations = values.map((value, i) => ({
    ...series.observations[0]!,
    year: 2000 + i,
    value,
  }));
  return { ...series, observations };
};

describe(backtestFinding, () => {
  it('says of trade that no change came nearer than the pace of the record', () => {
    expect(backtestFinding(trade, words)).toBe(
      '“No change” came nearer than “The pace of the record”: typically off by a factor of 1.17, against 1.26. Nearest of all were “No change” and “A straight line”, by a factor of 1.17.',
    );
  });

  it('says the opposite of a record that grows at one pace', () => {
    const steady = tryRules(recordOf(100, 110, 121, 133.1, 146.41))!;
    expect(backtestFinding(steady, words)).toMatch(
      /^“The pace of the record” came nearer than “No change”: .* 1\.00, against 1\.\d\d\. Nearest of all were “The pace of the record” and “The last pace goes on”/,
    );
  });

  it('tells two rules alike that are shown alike', () => {
    const still = tryRules(recordOf(100, 100, 100, 100, 100))!;
    expect(backtestFinding(still, words)).toContain('came equally near');
  });

  it('is said in every language', () => {
    for (const lang of LANGUAGES) {
      for (const one of tried) expect(backtestFinding(one, wordsOf(lang))).toMatch(/1[.,]\d\d/);
    }
  });
});

describe(backtestCaveat, () => {
  it('counts the tests of the record it stands under', () => {
    for (const one of tried) {
      const { pairs, excluded } = one.rules[0]!.summary;
      expect(backtestCaveat(one, words)).toContain(`${pairs + excluded} overlapping tests`);
    }
  });
});

describe(nearestFirst, () => {
  it('puts the rule first that was least off', () => {
    for (const one of tried) {
      const factors = nearestFirst(one).map(({ summary }) => summary.typicalFactor!);
      expect(factors).toEqual(factors.toSorted((a, b) => a - b));
    }
  });
});

describe(testRows, () => {
  it('has a row for every test, with what came and what each rule had said', () => {
    for (const one of tried) {
      const rows = testRows(one, words);
      expect(rows).toHaveLength(one.rules[0]!.rows.length);
      for (const { said, origin, target } of rows) {
        expect(said).toHaveLength(5);
        expect(said.every(({ level }) => /\d/.test(level))).toBe(true);
        expect(Number(target)).toBeGreaterThan(Number(origin));
      }
    }
  });
});
