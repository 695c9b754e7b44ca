import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { backtest, computeComparison, isError, knownSeries, pairs } from '../../model';
import { canonicalOf } from '../harness/expected';
import { read } from './read';

const trade = catalogue.series['trade']!;
const standing = (query: string) => computeComparison(read(query).comparison, catalogue);

describe(knownSeries, () => {
  it('keeps later figures aside, and loses none', () => {
    for (const series of Object.values(catalogue.series)) {
      for (const { year } of series.observations) {
        const { observations, later } = knownSeries(series, { alt: [], until: year });
        expect([...observations, ...later]).toEqual(series.observations);
        expect(observations.at(-1)!.year).toBe(year);
      }
    }
  });

  it('cuts the parts of a total as it cuts the total', () => {
    const { parts } = knownSeries(trade, { alt: [], until: 2008 });
    expect(parts.map(({ observations }) => observations.at(-1)!.year)).toEqual([2008, 2008]);
    expect(knownSeries(trade, { alt: [], until: 2002 }).parts).toEqual([]);
  });
});

describe('until', () => {
  it('leads every rule to where the backtest says it led from that year', () => {
    const rows = backtest({ observations: pairs(trade), method: 'drift' });
    if (isError(rows)) throw new Error(rows.error);
    const tested = rows.rows.filter(({ target }) => target === 2018);
    expect(tested.length).toBeGreaterThan(2);
    for (const { origin, forecast } of tested) {
      const { projections } = standing(`series=trade&until=${origin}&a=trend&to=2018`);
      expect(projections[0]!.summary.value).toBeCloseTo(forecast, 9);
    }
  });

  it('lets nothing of a later figure into what is computed', () => {
    const spoiled = {
      ...catalogue,
      series: {
        ...catalogue.series,
        trade: {
          ...trade,
          observations: trade.observations.map((one) =>
            one.year > 2008 ? { ...one, value: one.value * 7 } : one,
          ),
        },
      },
    };
    const { comparison } = read('series=trade&until=2008&a=trend&b=mean&c=hold&to=2030');
    const numbers = (from: typeof catalogue) =>
      computeComparison(comparison, from).projections.map(({ points }) => points);
    expect(numbers(spoiled)).toEqual(numbers(catalogue));
  });

  it('is written as the year of the last figure known then, and not at all with the whole record', () => {
    expect(canonicalOf('series=trade&until=2010&to=2018')).toContain('&until=2008&');
    expect(canonicalOf('series=trade&until=2018')).toBe(canonicalOf('series=trade'));
    expect(canonicalOf('series=trade&until=2100')).toBe(canonicalOf('series=trade'));
  });

  it('shows no range that so short a record cannot support, and says so', () => {
    const { comparison, faults } = read('series=trade&until=2007&a=trend&a.band=50_80&to=2018');
    expect(comparison.scenarios[0]!.band).toEqual([]);
    expect(faults.map(({ parameter }) => parameter)).toContain('a.band');
  });

  it('replaces a rule that needs more figures than were known', () => {
    const { comparison, faults } = read('series=trade&until=2000&a=trend&to=2018');
    expect(comparison.scenarios[0]!.growth.kind).not.toBe('drift');
    expect(faults.map(({ parameter }) => parameter)).toContain('a');
  });
});
