import { describe, expect, it } from 'vitest';
import { decodePng } from '../harness/decodePng';
import { canonicalOf } from '../harness/expected';
import { pixelsOf } from '../harness/rasteriser';
import { ask } from '../harness/served';

/** What nobody sees, of 255: several ranges on top of each other, each rounded in its own way. */
const SAME = 8;

/** How far a channel of a pixel may be from the drawing: shades of edges are drawn in the nearest. */
const MOST_OFF = 20;

/** Pixels to either side of one that is part of an area and of no edge. */
const BESIDE = [-2, -1, 1, 2];

const queryOf = (growths: readonly string[], more: string) =>
  growths.map((growth, i) => `${'abcdef'[i]}=${growth}&${'abcdef'[i]}${more}`).join('&');

/** What links announce, and how many bytes of it messengers should have to fetch. */
const pictures = [
  { name: 'the comparison that the page opens with', query: '', mostBytes: 41_000 },
  { name: 'one scenario', query: 'a=3.3&to=2040', mostBytes: 32_000 },
  {
    name: 'six scenarios',
    query: `${queryOf(['3.217', 'hold', '5', '1.3', '6.5', '-2'], '.band=off')}&to=2040`,
    mostBytes: 45_000,
  },
  {
    name: 'six scenarios with two ranges each',
    query: `${queryOf(['trend', '1', '2', '4', '5', '6'], '.band=50_80')}&to=2040`,
    mostBytes: 55_000,
  },
] as const;

describe.each(pictures)('/chart.png of $name', ({ query, mostBytes }) => {
  it('shows what the rasteriser drew, in few bytes', async () => {
    const search = canonicalOf(query, { size: 'og' });
    const png = await (await ask(`/chart.png?${search}`)).bytes();
    const pixels = pixelsOf(await (await ask(`/chart.svg?${search}`)).text());
    const picture = decodePng(png);
    const colours = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
    const all = { alike: 0, pixels: 0 };
    const areas = { alike: 0, pixels: 0 };
    let worst = 0;
    for (let i = 0; i < colours.length; i++) {
      const drawn = picture.at(i % picture.width, Math.floor(i / picture.width));
      const off = Math.max(...drawn.map((channel, k) => Math.abs(channel - pixels[4 * i + k]!)));
      const isArea = BESIDE.every((beside) => colours[i + beside] === colours[i]);
      for (const counted of isArea ? [all, areas] : [all]) {
        counted.pixels++;
        if (off <= SAME) counted.alike++;
      }
      worst = Math.max(worst, off);
    }
    expect(all.pixels).toBe(picture.width * picture.height);
    expect(areas.pixels / all.pixels).toBeGreaterThan(0.8);
    expect(areas.alike / areas.pixels).toBeGreaterThan(0.995);
    expect(all.alike / all.pixels).toBeGreaterThan(0.99);
    expect(worst).toBeLessThanOrEqual(MOST_OFF);
    expect(png.length).toBeLessThan(mostBytes);
  });
});
