import { describe, expect, it } from 'vitest';
import { gapDescription, gapFinding } from '../../chart/compare/gapWords';
import { hasGaps, layOutGaps } from '../../chart/compare/layOutGaps';
import { referenceOf } from '../../chart/compare/reference';
import { GAP_SIZES, gapSizeFor } from '../../chart/compare/sizes';
import type { GapLayout } from '../../chart/compare/types';
import { textWidth } from '../../chart/font/textWidth';
import { SCENARIO_IDS, type Computation, type ScenarioId } from '../../model';
import { wordsOf } from '../../chart/words';
import { computed, everySeries } from './computed';
import { clashes, corners, part, type Part } from './parts';
import { computedFrom, plain } from './parsed';

const words = wordsOf('en');
const widths = [240, 280, 320, 375, 430, 519, 520, 640, 768, 840, 1200, 1920];
const sizes = [...widths.map(gapSizeFor), ...Object.values(GAP_SIZES)];

/** Every text of the drawing with the room it takes. */
function labelsOf({ lines, zero, yTicks, xTicks, plot, fontPx }: GapLayout): Part[] {
  const regular = (text: string) => textWidth(text, fontPx, 'regular');
  const ends = lines.map(({ label, scenario }) => {
    const value = label.value === '' ? 0 : regular(` ${label.value}`);
    const width = textWidth(label.text, fontPx, 'bold') + value;
    return part(`line ${scenario}`, label, width, fontPx);
  });
  const levels = yTicks.map(({ at, label: text }) => {
    const label = {
      x: plot.left - fontPx * 0.6,
      y: at + fontPx * 0.35,
      text,
      anchor: 'end',
    } as const;
    return part(`level ${text}`, label, regular(text), fontPx);
  });
  const years = xTicks.map(({ at, label: text }) => {
    const label = { x: at, y: plot.bottom + fontPx * 1.4, text, anchor: 'middle' } as const;
    return part(`year ${text}`, label, regular(text), fontPx);
  });
  const own = zero.label ? [part('reference', zero.label, regular(zero.label.text), fontPx)] : [];
  return [...ends, ...levels, ...years, ...own];
}

/** What is wrong with a drawing, in words. */
function faultsOf(layout: GapLayout): string[] {
  const { width, height, plot, lines } = layout;
  const labels = labelsOf(layout);
  const hair = 0.5;
  return [
    ...(/NaN|Infinity/.test(JSON.stringify(layout)) ? ['not a number'] : []),
    ...labels
      .filter(
        ({ box }) =>
          box.left < -hair ||
          box.top < -hair ||
          box.right > width + hair ||
          box.bottom > height + hair,
      )
      .map(({ what }) => `${what} sticks out`),
    ...lines.flatMap(({ path, scenario }) =>
      corners(path).every(
        ([x, y]) =>
          x >= plot.left - hair &&
          x <= plot.right + hair &&
          y >= plot.top - hair &&
          y <= plot.bottom + hair,
      )
        ? []
        : [`line ${scenario} leaves the plot`],
    ),
    ...clashes(labels),
  ];
}

function drawn(computation: Computation, ref: ScenarioId | null, size = sizes[0]!): GapLayout {
  return layOutGaps(computation, referenceOf(computation, ref, words), size, words);
}

describe(layOutGaps, () => {
  it.each(everySeries)('keeps everything in its place at every size: $id', (series) => {
    for (const count of [1, 2, 6]) {
      const computation = computed(series, count);
      for (const ref of [null, ...SCENARIO_IDS.slice(0, count)]) {
        if (!hasGaps(computation, referenceOf(computation, ref, words))) continue;
        for (const size of sizes) {
          expect(faultsOf(drawn(computation, ref, size)), `${size.width} px, ${ref}`).toEqual([]);
        }
      }
    }
  });

  it.each([1, -0.5])('keeps everything in its place after fifty years of %d', (g) => {
    for (const series of everySeries) {
      const to = series.observations.at(-1)!.year + 50;
      const computation = computed(series, 6, { to, growths: [{ kind: 'constant', g }] });
      const reference = referenceOf(computation, null, words);
      if (!hasGaps(computation, reference)) continue;
      for (const size of sizes) expect(faultsOf(drawn(computation, null, size))).toEqual([]);
    }
  });

  it('draws the reference as the line at nought, and every other by its distance', () => {
    const computation = computedFrom('a=3&b=hold&c=-2&to=2040');
    const { lines, zero } = drawn(computation, 'b');
    const ys = lines.map(({ path }) => corners(path).map(([, y]) => y));
    expect(new Set(ys[1])).toEqual(new Set([zero.y]));
    expect(zero.label).toBeNull();
    expect(ys.every(([first]) => first === zero.y)).toBe(true);
    expect(ys[0]!.at(-1)).toBeLessThan(zero.y);
    expect(ys[2]!.at(-1)).toBeGreaterThan(zero.y);
    const [above = 0, below = 0] = [ys[0]!.at(-1), ys[2]!.at(-1)];
    const [up = 0, down = 0] = computation.projections
      .filter(({ scenario }) => scenario.id !== 'b')
      .map(({ summary }) => summary.value - 231.7);
    expect((zero.y - above) / (zero.y - below)).toBeCloseTo(up / down, 1);
  });

  it('names the last published figure where no line stands for it', () => {
    const { zero } = drawn(computedFrom('a=3&b=2&to=2040'), null, GAP_SIZES.wide);
    expect(zero.label?.text).toBe('Published, 2018');
    expect(drawn(computedFrom('a=3&b=hold&to=2040'), null).zero.label).toBeNull();
  });

  it('labels differences that can be worked out from the levels shown', () => {
    const computation = computedFrom('a=3.3&b=trend&c=2.7183&to=2037');
    const { lines } = drawn(computation, 'c', GAP_SIZES.wide);
    const shown = computation.projections.map(({ summary }) => summary.value.toFixed(1));
    const values = shown.map((value) => `+${(Number(value) - Number(shown[2])).toFixed(1)}`);
    expect(lines.map(({ label }) => label.value)).toEqual([values[0], values[1], '']);
  });
});

describe(hasGaps, () => {
  it.each([
    ['a=hold&to=2040', null, false],
    ['a=3&to=2018', null, false],
    ['a=3&to=2040', 'a', false],
    ['a=3&to=2040', null, true],
    ['a=hold&a.shock=shock_5_2030_2_0&to=2040', null, true],
  ] as const)('of %s against %s is %s', (query, ref, expected) => {
    const computation = computedFrom(query);
    expect(hasGaps(computation, referenceOf(computation, ref, words))).toBe(expected);
  });
});

describe(gapFinding, () => {
  const finding = (query: string, ref: ScenarioId | null) => {
    const computation = computedFrom(query);
    return plain(gapFinding(computation, referenceOf(computation, ref, words), words));
  };

  it.each([
    [
      'a=3.3&a.name=Steady&b=hold&to=2040',
      'b',
      'In 2040 “Steady” is 241.6 bn US$ above “No change since 2018”.',
    ],
    [
      'a=-2&a.name=Slow&b=1&to=2040',
      null,
      'In 2040 “Slow” is 83.1 bn US$ below the last published figure (2018).',
    ],
    [
      'a=-2&a.name=Slow&b=1&until=2008&to=2018',
      null,
      'In 2018 “Slow” is 39.2 bn US$ below the last published figure up to 2008.',
    ],
    [
      'a=hold&a.shock=shock_12_2030_2_0&b=hold&to=2040',
      'b',
      'In 2040 every scenario is level with “No change since 2018”. The gap is widest in 2030: −27.8.',
    ],
    [
      'a=hold&a.name=Flood&a.shock=shock_12_2030_2_1&b=hold&to=2040',
      'b',
      'In 2040 “Flood” is 2.3 bn US$ below “No change since 2018”. The gap is widest in 2030: −27.8.',
    ],
  ] as const)('of %s against %s: %s', (query, ref, text) => expect(finding(query, ref)).toBe(text));

  it('is spoken with every scenario but the reference', () => {
    const computation = computedFrom('a=3.3&a.name=Steady&b=hold&c=-2&to=2040');
    const text = plain(gapDescription(computation, referenceOf(computation, 'b', words), words));
    expect(text).toBe(
      'bn US$ above or below “No change since 2018”, 2018 to 2040. At the end: Steady +241.6; −2.0 % a year −83.1.',
    );
  });
});
