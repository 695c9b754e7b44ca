import { describe, expect, it } from 'vitest';
import { PICTURE_SIZES } from '../../chart/sizes';
import { layOutPicture } from '../../chart/picture/layOutPicture';
import { captionsOf } from '../../chart/text/captions';
import { describeComparison } from '../../chart/text/describe';
import { growthOf, nameOf, sentenceOf, sentenceParts } from '../../chart/text/scenarioWords';
import { howComputed } from '../../chart/text/method/howComputed';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { isError, newScenario, project, type Series } from '../../model';
import { computedFrom, parsed, plain } from './parsed';

const words = wordsOf('en');

/** A rule of parts, what it is called, and what its sentence says between the parts and the split. */
const rules: readonly (readonly [query: string, name: string, sentence: string])[] = [
  [
    'a.exports=3.3&a.imports=hold',
    'Exports 3.3 %, imports 0 %',
    'exports grow 3.3 % a year and imports stay as they are',
  ],
  [
    'a.exports=-1.25&a.imports=linear_2',
    'Exports −1.25 %, imports 2 bn US$ more a year',
    'exports shrink 1.25 % a year and imports gain 2 bn US$ every year',
  ],
  [
    'a.exports=linear_-2.5&a.imports=trend',
    'Exports 2.5 bn US$ less a year, imports 2007–2013 pace',
    'exports lose 2.5 bn US$ every year and imports go on at their 2007–2013 pace of 4.0 % a year',
  ],
  [
    'a.exports=trend.ols&a.imports=mean',
    'Exports fitted 2007–2013 pace, imports 2007–2013 average',
    'exports go on at the pace fitted through their figures from 2007 to 2013, 4.5 % a year, and imports return to their 2007–2013 average, 101.5 bn US$',
  ],
  [
    'a.exports=phased_2019_1_2026_3.5&a.imports=phased_2019_-1',
    'Exports 1.0 %, 3.5 % a year in turn, imports −1.0 % a year in turn',
    'exports grow 1.0 % a year from 2019, 3.5 % a year from 2026, and imports change by −1.0 % a year from 2019',
  ],
  [
    'a.exports=fading_5_2_8&a.imports=logistic_5_200',
    'Exports 5.0 % fading to 2.0 % a year, imports levelling off at 200.0 bn US$',
    'exports grow 5.0 % in 2019 and near 2.0 % a year, the gap halving every eight years, and imports grow 5.0 % in 2019 and level off at 200.0 bn US$',
  ],
  [
    'a.exports=logistic_-3_60&a.imports=drawn_2025_130_2030_150',
    'Exports levelling off at 60.0 bn US$, imports drawn by hand to 2030',
    'exports shrink 3.0 % in 2019 and level off at 60.0 bn US$, and imports follow a line drawn by hand, 130.0 bn US$ in 2025, 150.0 bn US$ in 2030, and stay there',
  ],
  [
    'a.exports=hold&a.imports=drawn.growth_2025_130',
    'Exports 0 %, imports drawn by hand to 2025',
    'exports stay as they are, and imports follow a line drawn by hand, 130.0 bn US$ in 2025, and go on at the last pace',
  ],
];

describe('a total that follows its parts', () => {
  it.each(rules)('is told of %s', (query, name, sentence) => {
    const [projection] = computedFrom(`a=parts&${query}`).projections;
    expect(plain(nameOf(projection!, words))).toBe(name);
    expect(plain(sentenceOf(projection!, words))).toBe(
      `Trade follows its parts: ${sentence}; split as in 2013 (assumption).`,
    );
  });

  it.each([
    ['a.exports=3.3&a.imports=hold', ['3.3 %']],
    ['a.exports=linear_-2.5&a.imports=trend', ['2.5 bn US$', '4.0 %']],
    ['a.exports=mean&a.imports=phased_2019_-1_2026_2', ['−1.0 %', '2019', '2.0 %', '2026']],
    ['a.exports=fading_5_2_8&a.imports=1', ['5.0 %', '2.0 %', 'eight years', '1.0 %']],
    [
      'a.exports=logistic_-3_60&a.imports=drawn_2025_130',
      ['3.0 %', '60.0 bn US$', '130.0 bn US$', '2025'],
    ],
  ])('lets the numbers of %s be changed, and not what is only told', (query, texts) => {
    const [projection] = computedFrom(`a=parts&${query}`).projections;
    const marked = sentenceParts(projection!, words).filter(({ number }) => number);
    expect(marked.map(({ text }) => plain(text))).toEqual(texts);
  });

  it('says the fall of a part as a signed number only while it is being changed', () => {
    const [projection] = computedFrom('a=parts&a.exports=-1.25&a.imports=linear_-2').projections;
    const said = (editing: string | null) =>
      sentenceParts(projection!, words, editing)
        .map(({ text }) => plain(text))
        .join('');
    expect(said(null)).toContain('exports shrink 1.25 % a year and imports lose 2 bn US$');
    expect(said('parts.exports.g')).toContain('exports grow 1.25 % a year and imports lose');
    expect(said('parts.imports.d')).toContain('exports shrink 1.25 % a year and imports gain');
  });

  it('has its levers after the split', () => {
    const [projection] = computedFrom('a=parts&a.exports=1&a.lever=digital_2_2027_5').projections;
    expect(plain(sentenceOf(projection!, words))).toMatch(
      /; split as in 2013 \(assumption\); digital trade adds 2 % by 2031\.$/,
    );
  });

  it('says with its numbers which split is assumed, once for every scenario', () => {
    const captions = captionsOf(computedFrom('a=parts&a.exports=3&b=parts&to=2030'), words).map(
      plain,
    );
    expect(captions).toEqual([
      'The 2018 split is not printed; the split of 2013 (exports 117.7 of 229, 51.4 %; imports 111.3 of 229, 48.6 %) is taken for it, which is an assumption.',
    ]);
    const replaced = captionsOf(computedFrom('alt=A2-030&a=parts&to=2030'), words).map(plain);
    expect(replaced.at(-1)).toContain('(exports 117.7 of 240.9, 48.9 %; imports 123.2 of 240.9,');
  });

  it('says so to whoever hears the chart, and only there', () => {
    const note = 'Assumption: the 2018 split is that of 2013.';
    expect(describeComparison(computedFrom('a=2&b=parts&b.exports=3'), words)).toContain(note);
    expect(describeComparison(computedFrom('a=2&b=hold'), words)).not.toContain('Assumption');
  });

  it.each([1, 2, 3, 6])('says so in pictures of every size, with %i scenarios', (count) => {
    const rule = (id: string) => `${id}=parts&${id}.exports=fading_5_2_8&${id}.imports=linear_-2.5`;
    const letters = [...'abcdef'].slice(0, count);
    const computation = computedFrom(`${letters.map(rule).join('&')}&to=2040`);
    const link = { printed: 'a', coded: 'a', site: 'a' };
    const text = { faults: [], citation: 'c', versions: 'v', link };
    for (const size of Object.keys(PICTURE_SIZES)) {
      const { footer, chart } = layOutPicture(computation, sizeOf(size), text, words);
      expect(footer.lines.join(' ')).toContain('Assumption: the 2018 split is that of 2013.');
      expect(chart.layout.plot.bottom - chart.layout.plot.top).toBeGreaterThan(90);
    }
  });

  it('assumes nothing where the split is of the year it starts from', () => {
    const trade = catalogue.series['trade']!;
    const known: Series = {
      ...trade,
      parts: trade.parts.map((part) => ({
        ...part,
        observations: [{ ...part.observations[0]!, year: 2018, value: 115.85 }],
      })),
    };
    const { growth } = parsed('a=parts&a.exports=2').scenarios[0]!;
    const projection = project(known, newScenario('a', growth, known), 2020);
    if (isError(projection)) throw new Error(projection.error);
    expect(sentenceOf(projection, words)).not.toMatch(/split|assumption/);
    const [share] = howComputed(projection, words);
    expect(plain(`${share!.says}: ${share!.formula}`)).toBe(
      'Exports in 2018: 231.7 × 115.85 ÷ 231.7 = 115.9',
    );
  });

  it('grows in its first year as its parts do, by their shares', () => {
    const first = (query: string) => {
      const { series, comparison } = computedFrom(`a=parts&${query}`);
      return growthOf(comparison.scenarios[0]!.growth, series);
    };
    const [exports, imports] = [117.7 / 229, 111.3 / 229];
    expect(first('a.exports=3.3')).toBeCloseTo(exports * 0.033, 12);
    expect(first('a.exports=2&a.imports=4')).toBeCloseTo(exports * 0.02 + imports * 0.04, 12);
    expect(first('a.imports=linear_2')).toBeCloseTo(2 / 231.7, 12);
    const drawn = (120 / (231.7 * exports)) ** (1 / 2) - 1;
    expect(first('a.exports=drawn_2020_120')).toBeCloseTo(exports * drawn, 12);
  });
});

function sizeOf(name: string): keyof typeof PICTURE_SIZES {
  const sizes = ['page', 'og', 'square', 'slide'] as const;
  return sizes.find((size) => size === name)!;
}
