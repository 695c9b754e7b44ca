import { describe, expect, it } from 'vitest';
import { computeStanding } from '../../chart/backtest/computeStanding';
import { RULE_LETTERS, standIn } from '../../chart/backtest/standIn';
import { tryRules, type Tried } from '../../chart/backtest/tryRules';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { tried } from './backtestTried';
import { everySeries } from './computed';

const words = wordsOf('en');

const inEvery = (check: (tried: Tried, origin: number) => void) => {
  for (const one of tried) for (const origin of one.origins) check(one, origin);
};

const standingIn = (one: Tried, origin: number) =>
  computeStanding(one.series, standIn(one, origin, catalogue.version, words));

describe(tryRules, () => {
  it('tries every record of four figures or more, and no other', () => {
    const long = everySeries.filter(({ observations }) => observations.length >= 4);
    expect(tried.map(({ series }) => series.id)).toEqual(long.map(({ id }) => id));
    expect(tried.length).toBeGreaterThanOrEqual(3);
  });
});

describe(standIn, () => {
  it('says of each year what the backtest says a rule would have said', () => {
    let compared = 0;
    inEvery((one, origin) => {
      const { projections } = standingIn(one, origin);
      for (const { method, rows } of one.rules) {
        const drawn = projections.find(({ scenario }) => scenario.id === RULE_LETTERS[method])!;
        for (const row of rows.filter((row) => row.origin === origin)) {
          const { value } = drawn.points.find(({ year }) => year === row.target)!;
          expect(Math.abs(value / row.forecast - 1), `${method} ${origin}`).toBeLessThan(1e-9);
          compared += 1;
        }
      }
    });
    expect(compared).toBe(tried.reduce((sum, { rules }) => sum + 5 * rules[0]!.rows.length, 0));
  });

  it('knows nothing of what came later', () => {
    inEvery((one, origin) => {
      const { series } = standingIn(one, origin);
      expect(series.observations.at(-1)!.year).toBe(origin);
      expect([...series.observations, ...series.later]).toEqual(one.series.observations);
    });
  });
});
