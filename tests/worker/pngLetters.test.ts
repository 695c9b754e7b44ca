import { describe, expect, it } from 'vitest';
import { themes } from '../../chart/theme';
import type { Raster, Rgb } from '../harness/decodePng';
import { pictureOf } from '../harness/expected';
import { apart, inkShare, pixelsOf, rgb } from './ink';
import { pictureAt } from './pictureAt';
import { endLabels, lettersOfLine } from './texts';

describe('a name in another script', () => {
  // The second name is the longer one in every picture, so that the labels stand still.
  const other = 'MMMMMMMMMMMMMMMMMMMM';
  const queryOf = (name: string) => `a=4&a.name=${encodeURIComponent(name)}&b=0&b.name=${other}`;
  const labelOf = (query: string) => endLabels(pictureOf(query, 'og'))[0]!.name;
  const grounds = [rgb(themes.light.paper), rgb(themes.light.shade)];

  it.each(['Việt Nam ưỡn ẵỷ', 'Đặng Thị Hồng', '日本と東南アジア', '経済連携協定ＥＰＡ'])(
    'is drawn letter by letter: %s',
    async (name) => {
      const picture = await pictureAt(queryOf(name), 'og', 'light');
      const line = labelOf(queryOf(name));
      expect(line.text).toBe(name);
      for (const { text, box } of lettersOfLine(line)) {
        expect(inkShare(picture, box, grounds), text).toBeGreaterThan(0.03);
      }
    },
  );

  it.each([...'ệđưỡẵỷ日本語ア協'])(
    'has a letter, not the box of a missing one, for %s',
    async (letter) => {
      const drawn = await pictureAt(queryOf(letter), 'og', 'light');
      const boxed = await pictureAt(queryOf('□'), 'og', 'light');
      const bare = await pictureAt(queryOf('.'), 'og', 'light');
      const cell = (picture: Raster, query: string): Rgb[] => {
        const { x, y, fontPx } = labelOf(query);
        const box = { left: x, right: x + fontPx, top: y - fontPx, bottom: y + fontPx * 0.3 };
        return pixelsOf(picture, box);
      };
      const ink = cell(drawn, queryOf(letter));
      const box = cell(boxed, queryOf('□'));
      const dot = cell(bare, queryOf('.'));
      const differing = (a: Rgb[], b: Rgb[]) =>
        a.filter((pixel, i) => apart(pixel, b[i]!) > 60).length / a.length;
      expect(differing(ink, box)).toBeGreaterThan(0.05);
      expect(differing(ink, dot)).toBeGreaterThan(0.05);
    },
  );

  it('shows a box where the font has no letter, never nothing', async () => {
    const query = queryOf('ไทย');
    const line = labelOf(query);
    expect(line.text).toMatch(/^□+$/);
    const picture = await pictureAt(query, 'og', 'light');
    for (const { box } of lettersOfLine(line)) {
      expect(inkShare(picture, box, grounds)).toBeGreaterThan(0.03);
    }
  });
});
