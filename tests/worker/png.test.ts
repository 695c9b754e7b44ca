import { describe, expect, it } from 'vitest';
import { xOf, yOf } from '../../chart/layout/position';
import { PICTURE_SIZES } from '../../chart/sizes';
import { colourOf, lookOf, themes } from '../../chart/theme';
import { compute, pictureOf, sizes } from '../harness/expected';
import { alongLine, apart, hasColour, inkShare, pixelsOf, rgb } from './ink';
import { pictureAt } from './pictureAt';
import { endLabels, lettersOfLine, textLines, wordsOfLine } from './texts';

const queries = [
  ['one scenario', 'a=trend&to=2040'],
  [
    'six scenarios',
    'title=Sáu kịch bản 六つの道&a=trend&b=hold&c=5&d=1.3&d.name=Đối tác chậm&e=6.5' +
      '&e.name=急成長&f=-2&to=2040',
  ],
] as const;

const others = {
  name: 'alternatives and values from outside',
  query: 'alt=A2-022_A2-030&outside=1&a=trend&b=hold&to=2035',
} as const;

const cases = [
  ...queries.flatMap(([name, query]) =>
    sizes.flatMap((size) => [
      { name, query, size, theme: 'light' } as const,
      { name, query, size, theme: 'dark' } as const,
    ]),
  ),
  { ...others, size: 'page', theme: 'light' } as const,
  { ...others, size: 'og', theme: 'dark' } as const,
];

describe.each(cases)('/chart.png of $name, $size, $theme', ({ query, size, theme }) => {
  const colours = themes[theme];
  const grounds = [rgb(colours.paper), rgb(colours.shade)];
  const layout = pictureOf(query, size);
  const { chart } = layout;
  const { projections } = compute(query);

  it('has the line of every scenario where the layout puts it, in its colour', async () => {
    const picture = await pictureAt(query, size, theme);
    for (const { scenario, points } of projections) {
      const colour = rgb(colourOf(lookOf(scenario), colours));
      const corners = points.map(({ year, value }) => ({
        x: chart.x + xOf(chart.layout, year),
        y: chart.y + yOf(chart.layout, value),
      }));
      const places = alongLine(corners);
      const hits = places.map((place) => hasColour(picture, place, colour));
      // The sparsest dash pattern draws 42 % of a line; near its start other lines lie on top.
      expect(hits.filter(Boolean).length / hits.length, scenario.id).toBeGreaterThan(0.35);
      const eighth = Math.floor(hits.length / 8);
      for (let part = 1; part < 8; part++) {
        expect(hits.slice(part * eighth, (part + 1) * eighth), scenario.id).toContain(true);
      }
      expect(hasColour(picture, corners.at(-1)!, colour)).toBe(true);
    }
  });

  it('has a name and a value at the end of every line, in its colour', async () => {
    const picture = await pictureAt(query, size, theme);
    for (const [i, { name, value }] of endLabels(layout).entries()) {
      const colour = rgb(colourOf(lookOf(projections[i]!.scenario), colours));
      const halfway = apart(colour, rgb(colours.paper)) / 2;
      for (const { text, box } of [...lettersOfLine(name), ...lettersOfLine(value)]) {
        const inked = pixelsOf(picture, box).some((pixel) => apart(pixel, colour) < halfway);
        expect([name.text, text, inked]).toEqual([name.text, text, true]);
      }
    }
  });

  it('has ink in the place of every word, and no more than a word needs', async () => {
    const picture = await pictureAt(query, size, theme);
    const lines = textLines(layout);
    expect(lines.length).toBeGreaterThan(25);
    for (const { text, box } of lines.flatMap(wordsOfLine)) {
      const share = inkShare(picture, box, grounds);
      expect(share, text).toBeGreaterThan(0.02);
      expect(share, text).toBeLessThan(0.6);
    }
  });

  it('has a dot at every published figure, hollow where the figure is doubtful', async () => {
    const picture = await pictureAt(query, size, theme);
    expect(chart.layout.dots.length).toBe(6);
    for (const { x, y, doubtful } of chart.layout.dots) {
      const centre = picture.at(chart.x + x, chart.y + y);
      expect(apart(centre, rgb(doubtful ? colours.paper : colours.ink))).toBeLessThan(20);
    }
    expect(chart.layout.dots.some(({ doubtful }) => doubtful)).toBe(true);
  });

  it('has no ink of a scenario before the last published figure', async () => {
    const picture = await pictureAt(query, size, theme);
    const { plot, boundary, fontPx } = chart.layout;
    const before = pixelsOf(picture, {
      left: chart.x + plot.left,
      right: chart.x + boundary.x - fontPx * 0.6,
      top: chart.y + plot.top,
      bottom: chart.y + plot.bottom - 2,
    });
    for (const { scenario } of projections) {
      const colour = rgb(colourOf(lookOf(scenario), colours));
      // Grey blends of ink and paper pass through the quiet colour of "no change".
      if (lookOf(scenario) === 'still') continue;
      expect(
        before.some((pixel) => apart(pixel, colour) < 12),
        scenario.id,
      ).toBe(false);
    }
  });

  it('has a cross at every value from outside the articles', async () => {
    const picture = await pictureAt(query, size, theme);
    const { comparison, series } = compute(query);
    const expected = comparison.outside ? series.outside : [];
    expect(chart.layout.outside.map(({ year }) => year)).toEqual(
      expected.filter(({ year }) => year <= comparison.to).map(({ year }) => year),
    );
    // A line or another cross may lie on top of the middle, not of every arm; a dot hides all of it.
    const reach = Math.ceil(chart.layout.fontPx * 0.25);
    const dotted = (x: number, y: number) =>
      chart.layout.dots.some((dot) => Math.hypot(dot.x - x, dot.y - y) < 2 * reach);
    for (const { x, y } of chart.layout.outside.filter((cross) => !dotted(cross.x, cross.y))) {
      const centre = { x: chart.x + x, y: chart.y + y };
      expect(hasColour(picture, centre, rgb(colours.soft), reach, 60)).toBe(true);
    }
  });

  it('is paper to its edges', async () => {
    const picture = await pictureAt(query, size, theme);
    const { width, height } = PICTURE_SIZES[size];
    expect([picture.width, picture.height]).toEqual([width, height]);
    const [right, bottom] = [width - 1, height - 1];
    for (const [x, y] of [
      [0, 0],
      [right, 0],
      [0, bottom],
      [right, bottom],
    ] as const) {
      expect(picture.at(x, y)).toEqual(rgb(colours.paper));
    }
  });
});
