import { describe, expect, it } from 'vitest';
import { formulaParts, type FormulaPart } from '../../chart/text/method/formulaParts';
import { howComputed } from '../../chart/text/method/howComputed';
import { formatRangeEnd, formatValue } from '../../chart/text/format';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { computeComparison, parseComparison, type Projection } from '../../model';
import { evaluateEquation, writtenLike } from '../harness/evaluate';

const words = wordsOf('en');

const RULES = [
  ...['trend', 'trend.ols', 'hold', 'mean', '3.25', '-2', 'linear_4.2', 'linear_-1.25'],
  ...['phased_2019_1_2026_3.5', 'phased_2019_-3_2021_4_2030_0', 'fading_5_2_8', 'fading_-2_-1_3'],
  ...[
    'logistic_5_400',
    'logistic_-3_150',
    'drawn_2025_260_2030_300',
    'drawn.growth_2025_260_2030_300',
  ],
  ...['drawn_2025_260_2060_400', 'target_500_2040', 'target_200_2035'],
];
/** Rules of parts, which only trade has. */
const PARTS = [
  'a.exports=3.3&a.imports=hold',
  'a.exports=-2.25&a.imports=4.1234',
  'a.exports=trend&a.imports=trend.ols',
  'a.exports=mean&a.imports=linear_-2.5',
  'a.exports=phased_2019_1_2026_3.5&a.imports=fading_5_2_8',
  'a.exports=logistic_5_200&a.imports=drawn_2025_130_2030_150',
  'a.exports=drawn.growth_2025_130&a.imports=logistic_-3_60',
  'a.exports=-50&a.imports=15',
];
const EFFECTS = [
  '',
  '&a.lever=points_0.5_2021_4&a.lever=points_1_2020_1_2025_3',
  '&a.lever=digital_2_2026_5&a.lever=level_-3_2022_1',
  '&a.shock=shock_12_2030_2_1&a.shock=pandemic_20_2039_5_0',
  '&a.lever=points_0.5_2021_10&a.lever=labour_1_2022_3&a.shock=shock_12_2020_2_1.5',
];

function project(series: string, rule: string, effects = '', to = 2040): Projection {
  const query = `series=${series}&a=${rule}&a.band=50_80&to=${to}${effects}`;
  const { comparison } = parseComparison(query, catalogue, { languages: ['en'], sizes: [] });
  return computeComparison(comparison, catalogue).projections[0]!;
}

describe(howComputed, () => {
  const cases = ['trade', 'fdi', 'fdi-share', 'exports-thailand'].flatMap((series) =>
    RULES.flatMap((rule) => EFFECTS.map((effects) => [series, rule, effects] as const)),
  );

  const led = PARTS.flatMap((rules) =>
    ['', '&alt=A2-030', ...EFFECTS.slice(1)].map(
      (more) => ['trade', 'parts', `&${rules}${more}`] as const,
    ),
  );

  it.each([...cases, ...led])(
    'writes what comes out as it is shown: %s %s%s',
    (series, rule, effects) => {
      const projection = project(series, rule, effects);
      const steps = howComputed(projection, words);
      expect(steps.length).toBeGreaterThan(0);
      for (const { formula } of steps) {
        if (formula.startsWith('g = ')) continue;
        expect(formula).not.toMatch(/undefined|NaN|≈/);
        const { values, shown } = evaluateEquation(formula);
        if (values.length === 2) {
          expect(values.map((end) => formatRangeEnd(end, words)).join(' to '), formula).toBe(shown);
        } else {
          expect(writtenLike(values[0]!, shown), formula).toBe(shown);
        }
      }
      const formulas = steps.map(({ formula }) => formula);
      const { value, baseline } = projection.summary;
      for (const level of [value, baseline]) {
        expect(formulas.some((line) => line.includes(formatValue(level, words)))).toBe(true);
      }
    },
  );

  it('says the pace and the range of the record in the words of the specification', () => {
    const formulas = howComputed(project('trade', 'trend'), words).map(({ formula }) =>
      formula.replaceAll('\u00a0', ' '),
    );
    expect(formulas[0]).toBe('(231.7 ÷ 129)^(1 ÷ 18) − 1 = 3.307 %');
    expect(formulas[1]).toBe('231.7 × (1 + 3.307 %)^22 = 474.0');
    expect(formulas.at(-1)).toMatch(
      /^474\.0\d* × e\^\(± 1\.533\d* × 0\.151\d* × √\(22 × \(1 \+ 22 ÷ 18\)\)\) = [\d,]+ to [\d,]+$/,
    );
  });

  it('says how parts divide the last published total, and how they make the growth of it', () => {
    const steps = howComputed(project('trade', 'parts', '&a.exports=3.3'), words).map(
      ({ says, formula }) => `${says}: ${formula}`.replaceAll('\u00a0', ' '),
    );
    expect(steps).toEqual([
      'Exports in 2018, split as in 2013 (assumption): 231.7 × 117.7 ÷ 229 = 119.1',
      'Exports: by the rule alone in 2040: 119.1 × (1 + 3.3 %)^22 = 243.3',
      'Imports in 2018, split as in 2013 (assumption): 231.7 × 111.3 ÷ 229 = 112.6',
      'Imports: by the rule alone in 2040: 112.6 × (1 + 0.0 %)^22 = 112.6',
      'The parts together in 2040: 243.3 + 112.6 = 355.9',
      'Growth of the total in 2040, by the parts’ shares of the year before: 67.65 % × 3.3 % + 32.35 % × 0.0 % = 2.23 %',
    ]);
  });

  it.each([
    ['2', '&a.lever=points_-20_2020_1'.repeat(3)],
    ['-39.9999', '&a.lever=points_-20_2019_1'.repeat(3)],
    ['parts', `&a.exports=-39.9999&a.imports=-39.9999${'&a.lever=points_-20_2019_1'.repeat(3)}`],
    ['2', '&a.shock=shock_99.999_2040_1_0&a.lever=level_-90_2019_1'],
  ])('writes something where next to nothing is left: %s%s', (rule, effects) => {
    const steps = howComputed(project('trade', rule, effects), words);
    expect(steps.length).toBeGreaterThan(3);
    for (const { formula } of steps) expect(formula).not.toMatch(/undefined|NaN/);
  });

  it('has nothing to say of the last published figure', () => {
    expect(howComputed(project('trade', 'hold', '', 2018), words)).toEqual([]);
  });
});

describe(formulaParts, () => {
  const html = (parts: readonly FormulaPart[]): string =>
    parts
      .map((part) => {
        if (part.kind === 'text') return part.text;
        if (part.kind === 'name') return `<i>${part.text}</i>`;
        const tag = part.kind === 'above' ? 'sup' : 'sub';
        return `<${tag}>${html(part.parts)}</${tag}>`;
      })
      .join('');

  it.each([
    [
      'V_k = V_0 × (1 + g)^k',
      '<i>V</i><sub><i>k</i></sub> = <i>V</i><sub>0</sub> × (1 + <i>g</i>)<sup><i>k</i></sup>',
    ],
    ['(231.7 ÷ 129)^(1 ÷ 18) − 1', '(231.7 ÷ 129)<sup>1 ÷ 18</sup> − 1'],
    ['e^(± 1.5 × √(2 × 3)) = 9', 'e<sup>± 1.5 × √(2 × 3)</sup> = 9'],
    ['Σ parts ÷ ln V', 'Σ parts ÷ ln <i>V</i>'],
  ])('sets %s', (line, expected) => expect(html(formulaParts(line))).toBe(expected));
});
