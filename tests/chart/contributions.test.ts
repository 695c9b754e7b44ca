import { describe, expect, it } from 'vitest';
import { contributionsOf, runningSums, type Split } from '../../chart/compare/contributionsOf';
import {
  contributionDescription,
  contributionFinding,
} from '../../chart/compare/contributionWords';
import { layOutContributions } from '../../chart/compare/layOutContributions';
import { textWidth } from '../../chart/font/textWidth';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { project } from '../../model';
import { clashes, part } from './parts';
import { computedFrom, plain } from './parsed';

const words = wordsOf('en');
const trade = catalogue.series['trade']!;

const MIXED =
  'a=2&a.lever=digital_2_2027_5&a.lever=points_0.4_2025_10&a.lever=friction_-5_2027_3&a.shock=pandemic_12_2030_2_1';
const QUERIES = [
  MIXED,
  `series=fdi&${MIXED}`,
  'a=trend&a.lever=level_0.01_2027_5',
  'a=trend&a.lever=level_2_2060_5',
  'a=40&a.lever=level_10_2027_5&a.lever=points_1_2020_1&to=2068',
  'a=-40&a.shock=shock_50_2030_2_50&to=2068',
  `a=target_500_2040&a.lever=labour_3_2025_5&b=logistic_5_400&b.lever=costs_4_2030_5&c=hold&to=2050`,
  `a=3&${Array.from({ length: 8 }, (_, i) => `a.lever=level_${i - 4 || 9}_202${i}_3*${'Wörter über Häfen '.repeat(2)}${i}`).join('&')}`,
];

function splitsOf(query: string, year?: number): Split[] {
  const { projections, comparison } = computedFrom(query);
  return projections.flatMap(
    (projection) => contributionsOf(projection, year ?? comparison.to, words) ?? [],
  );
}

describe(contributionsOf, () => {
  it.each(QUERIES)('adds up as it is shown, to the last digit: %s', (query) => {
    for (const year of [undefined, 2019, 2030, 2035]) {
      for (const { shown, decimals } of splitsOf(query, year)) {
        const steps = (value: number) => Math.round(value * 10 ** decimals);
        const sum = shown.contributions.reduce((all, value) => all + steps(value), 0);
        expect(sum).toBe(steps(shown.scenario) - steps(shown.baseline));
        expect(sum).toBe(steps(shown.delta));
      }
    }
  });

  it.each(QUERIES)('shares out in every year what the path has there: %s', (query) => {
    for (const projection of computedFrom(query).projections) {
      for (const { year, value, baseline } of projection.points.slice(1)) {
        const split = contributionsOf(projection, year, words);
        if (!split) continue;
        expect(runningSums(split).at(-1)! / value).toBeCloseTo(1 - baseline / value, 9);
      }
    }
  });

  it('has nothing to share out without levers and shocks, or in a published year', () => {
    expect(splitsOf('a=3&b=hold')).toEqual([]);
    expect(splitsOf(MIXED, 2018)).toEqual([]);
  });

  it('says which rest on an assumption', () => {
    const [split] = splitsOf(MIXED);
    expect(split!.parts.map(({ name }) => name)).toEqual([
      'digital trade',
      'a policy',
      'more friction in trade (assumption)',
      'a pandemic-like shock',
    ]);
  });
});

describe(layOutContributions, () => {
  const sizes = [
    { width: 240, fontPx: 12 },
    { width: 358, fontPx: 12 },
    { width: 840, fontPx: 13 },
    { width: 1400, fontPx: 15 },
  ];

  it.each(QUERIES)('keeps names, bars and numbers apart and on the page: %s', (query) => {
    const splits = splitsOf(query);
    expect(splits.length).toBeGreaterThan(0);
    for (const split of splits) {
      for (const size of sizes) {
        const { rows, width, height, ticks, plot, fontPx } = layOutContributions(
          split,
          splits,
          size,
          words,
        );
        const texts = rows.flatMap(({ lines, number }) => [...lines, number]);
        const parts = texts.map((label) =>
          part(label.text, label, textWidth(label.text, fontPx, 'bold'), fontPx),
        );
        const axis = ticks.map(({ at, label: text }) => {
          const label = { x: at, y: plot.bottom + fontPx * 1.3, text, anchor: 'middle' } as const;
          return part(text, label, textWidth(text, fontPx * 0.92, 'regular'), fontPx);
        });
        const all = [...parts, ...axis];
        const out = all.filter(
          ({ box }) =>
            box.left < -0.5 || box.right > width + 0.5 || box.top < 0 || box.bottom > height,
        );
        expect(
          out.map(({ what }) => what),
          `${width} px`,
        ).toEqual([]);
        expect(clashes(all), `${width} px`).toEqual([]);
        for (const { bar, mark, number } of rows) {
          const right = bar ? bar.x + bar.width : (mark ?? plot.left);
          expect(right).toBeLessThan(width - textWidth(number.text, fontPx, 'bold'));
          expect(bar?.x ?? mark ?? plot.left).toBeGreaterThanOrEqual(plot.left - 0.5);
        }
      }
    }
  });

  it('begins each bar where the one before it ends, and ends at the difference', () => {
    const splits = splitsOf(MIXED);
    const { rows, zeroX } = layOutContributions(
      splits[0]!,
      splits,
      { width: 840, fontPx: 13 },
      words,
    );
    expect(rows.map(({ kind }) => kind)).toEqual([
      'baseline',
      'part',
      'part',
      'part',
      'part',
      'total',
    ]);
    let at = zeroX;
    expect(rows[0]!.mark).toBe(zeroX);
    for (const { bar } of rows.slice(1, -1)) {
      expect(bar).not.toBeNull();
      const { x, width, rises } = bar!;
      expect(rises ? x : x + width).toBeCloseTo(at, 0);
      at = rises ? x + width : x;
    }
    expect(rows.at(-1)!.mark).toBeCloseTo(at, 0);
    expect(rows.map(({ bar }) => bar?.rises)).toEqual([
      undefined,
      true,
      true,
      false,
      false,
      undefined,
    ]);
  });

  it('gives all scenarios one scale, so that equal bars are equal amounts', () => {
    const splits = splitsOf(
      'a=2&a.lever=level_2_2027_5&b=trend&b.lever=level_8_2027_5*A longer name',
    );
    const size = { width: 840, fontPx: 13 };
    const [one, two] = splits.map((split) => layOutContributions(split, splits, size, words));
    expect(one!.zeroX).toBe(two!.zeroX);
    expect(one!.ticks).toEqual(two!.ticks);
    const [small, large] = splits.map(({ parts }) => parts[0]!.value);
    const widths = [one, two].map((layout) => layout!.rows[1]!.bar!.width);
    expect(widths[0]! / widths[1]!).toBeCloseTo(small! / large!, 1);
  });
});

describe(contributionFinding, () => {
  const finding = (query: string) => plain(contributionFinding(splitsOf(query)[0]!, trade, words));

  it.each([
    [
      'a=2&a.name=Steady&a.lever=level_5_2027_5&to=2030',
      'In 2030 the assumptions of “Steady” add 11.7 bn US$ to what growth alone would give.',
    ],
    [
      'a=2&a.name=Steady&a.shock=shock_5_2027_5_5&to=2030',
      'In 2030 the assumptions of “Steady” take 14.7 bn US$ from what growth alone would give.',
    ],
    [
      'a=2&a.name=Steady&a.shock=shock_5_2027_1_0&to=2030',
      'In 2030 the assumptions of “Steady” come to nothing together.',
    ],
  ])('of %s: %s', (query, text) => expect(finding(query)).toBe(text));

  it('is spoken with every number of the sum', () => {
    const [split] = splitsOf('a=2&a.lever=level_5_2027_5&a.shock=shock_3_2028_1_3&to=2030');
    expect(plain(contributionDescription(split!, trade, words))).toBe(
      'By growth alone 293.9; a policy +11.5; a shock −9.0; with everything 296.4 bn US$.',
    );
  });
});

describe('a path to a nearer horizon', () => {
  it.each(QUERIES)('is the beginning of the same path: %s', (query) => {
    const { projections } = computedFrom(query);
    for (const { scenario, series, points, presets } of projections) {
      const nearer = project(series, scenario, 2026, presets);
      if ('error' in nearer) throw new Error(nearer.error);
      expect(nearer.points.map(({ value }) => value)).toEqual(
        points.slice(0, nearer.points.length).map(({ value }) => value),
      );
    }
  });
});
