import { describe, expect, it } from 'vitest';
import { describeComparison, headlineOf, titleOf } from '../../chart/text/describe';
import {
  formatGrowth,
  formatPercent,
  formatPrinted,
  formatRangeEnd,
  formatSigned,
  formatValue,
  formatYear,
} from '../../chart/text/format';
import { nameOf } from '../../chart/text/scenarioWords';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { computed, everyScale, everySeries } from './computed';

const words = wordsOf('en');

describe.each(LANGUAGES.map((lang) => wordsOf(lang)))('the words in $lang', (dictionary) => {
  it.each(everySeries)('describe every scenario and every published value: $id', (series) => {
    for (const scale of everyScale) {
      const computation = computed(series, 6, { scale });
      const text = describeComparison(computation, dictionary);
      for (const projection of computation.projections) {
        const { value, year } = projection.summary;
        expect(text).toContain(
          dictionary.describe.scenario({
            name: nameOf(projection, dictionary),
            value: formatValue(value, dictionary),
            span: '',
          }),
        );
        expect(text).toContain(formatYear(year));
      }
      for (const { value, year } of series.observations) {
        expect(text).toContain(formatPrinted(value, dictionary));
        expect(text).toContain(formatYear(year));
      }
      expect(text).not.toMatch(/undefined|NaN|\[object|null/);
    }
  });

  it('never promise', () => {
    const computation = computed(everySeries[0] ?? never(), 6);
    const text = `${describeComparison(computation, dictionary)} ${headlineOf(computation, dictionary)}`;
    expect(text).not.toMatch(/\b(confidence|likely|expected|predict|on track)/i);
  });
});

describe(describeComparison, () => {
  const [series = never()] = everySeries;

  it('leaves out the years that are not shown', () => {
    const text = describeComparison(computed(series, 1, { from: 2018 }), words);
    expect(text).toContain('231.7 in 2018');
    expect(text).not.toContain('2000');
  });

  it('says which figures are doubtful', () => {
    const text = describeComparison(computed(series, 1), words);
    expect(text).toContain('214.4 in 2008 (doubtful)');
    expect(text).toContain('231.7 in 2018.');
  });
});

describe(titleOf, () => {
  it('is the author’s, or the series and the last year', () => {
    const [series = never()] = everySeries;
    expect(titleOf(computed(series, 1, { title: 'Ours' }), words)).toBe('Ours');
    expect(titleOf(computed(series, 1, { to: 2050 }), words)).toBe(`${series.title} to 2050`);
  });
});

describe('numbers for people', () => {
  it.each([
    [231.7, '231.7'],
    [129, '129.0'],
    [999.94, '999.9'],
    [1281.4, '1,281'],
    [-3.1, '−3.1'],
    [0, '0.0'],
  ])('a value %d is %s', (value, text) => expect(formatValue(value, words)).toBe(text));

  it.each([
    [129, '129'],
    [231.7, '231.7'],
    [14.324, '14.324'],
  ])('a printed value %d is %s, as it was printed', (value, text) => {
    expect(formatPrinted(value, words)).toBe(text);
  });

  it.each([
    [128.6078, '129'],
    [800.1665, '800'],
    [1679.0455, '1,680'],
    [61.2894, '61'],
    [9.7025, '9.7'],
    [0.0042, '0'],
    [-12.34, '−12.3'],
  ])('an end of a range %d is %s, of three significant digits at most', (value, text) => {
    expect(formatRangeEnd(value, words)).toBe(text);
  });

  it.each([
    [0.0331, '3.3\u00a0%'],
    [-0.02184, '−2.2\u00a0%'],
    [0, '0.0\u00a0%'],
  ])('a share %d is %s, with a minus sign and a space that does not break', (value, text) => {
    expect(formatPercent(value, words)).toBe(text);
  });

  it.each([
    [0.033, '3.3\u00a0%'],
    [0.0325, '3.25\u00a0%'],
    [0.000001, '0.0001\u00a0%'],
    [-0.5, '−50.0\u00a0%'],
  ])('a growth %d is %s, as its author wrote it', (value, text) => {
    expect(formatGrowth(value, words)).toBe(text);
  });

  it.each([
    [100, '+100'],
    [-2.5, '−2.5'],
    [0, '0'],
  ])('a mark %d on an axis of differences is %s', (value, text) => {
    expect(formatSigned(value, words)).toBe(text);
  });

  it('a year is never grouped', () => expect(formatYear(2040)).toBe('2040'));
});

function never(): never {
  throw new Error('the catalogue has no series');
}
