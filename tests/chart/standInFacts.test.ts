import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import {
  backtest,
  BACKTEST_METHODS,
  isError,
  pairs,
  type BacktestMethod,
  type Series,
} from '../../model';
import { plain } from './parsed';
import { rightAnswer, toldStep } from './told';

const trade = catalogue.series['trade']!;
const fdi = catalogue.series['fdi']!;
const en = wordsOf('en');

/** How much a rule missed by in all, in the unit of the series. */
function missed(series: Series, method: BacktestMethod): number {
  const tested = backtest({ observations: pairs(series), method });
  if (isError(tested)) throw new Error(tested.error);
  return tested.rows.reduce((sum, { absError }) => sum + absError!, 0);
}

describe('what “Stand in 2008” tells', () => {
  it('is true of trade: it rose a little, the pace went far beyond it, no change fell short', () => {
    const { series, projections } = toldStep('stand-in-2008', 'trade').computation;
    const [then, came] = [series.observations.at(-1)!.value, series.later.at(-1)!.value];
    expect(series.later.every(({ value }) => value > then)).toBe(true);
    expect(came / then).toBeLessThan(1.15);
    const [trend, hold] = projections.map(({ summary }) => summary.value);
    expect(trend! / came).toBeGreaterThan(1.5);
    expect(hold!).toBeLessThan(came);
  });

  it('is true of the rules: no change beat the pace, a straight line came close', () => {
    const least = Math.min(...BACKTEST_METHODS.map((method) => missed(trade, method)));
    expect(missed(trade, 'naive')).toBe(least);
    expect(missed(trade, 'drift')).toBeGreaterThan(1.5 * least);
    expect(missed(trade, 'linear')).toBeLessThan(1.3 * least);
    expect(rightAnswer(toldStep('stand-in-2008', 'trade-rules'))).toBe(en.backtest.rules.naive);
  });

  it('is true of investment: the average beat no change, and both beat the pace', () => {
    const least = Math.min(...BACKTEST_METHODS.map((method) => missed(fdi, method)));
    expect(missed(fdi, 'gmean')).toBe(least);
    expect(missed(fdi, 'naive')).toBeLessThan(missed(fdi, 'drift'));
    expect(rightAnswer(toldStep('stand-in-2008', 'investment-rules'))).toBe(
      en.backtest.rules.gmean,
    );
  });

  it('stands where the backtest stands, and tests as many rules as it says', () => {
    expect(BACKTEST_METHODS).toHaveLength(5);
    const text = plain(toldStep('stand-in-2008', 'trade').explanation[1]!);
    const tested = backtest({ observations: pairs(trade), method: 'drift' });
    if (isError(tested)) throw new Error(tested.error);
    const row = tested.rows.find(({ origin, target }) => origin === 2008 && target === 2018)!;
    expect(text).toContain(row.forecast.toFixed(1));
  });
});
