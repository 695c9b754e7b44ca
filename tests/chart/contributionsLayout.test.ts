import { describe, expect, it } from 'vitest';
import { layOutContributions } from '../../chart/compare/layOutContributions';
import { textWidth } from '../../chart/font/textWidth';
import { wordsOf } from '../../chart/words';
import { clashes, part } from './parts';
import { MIXED, QUERIES, splitsOf } from './splits';

const words = wordsOf('en');

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
