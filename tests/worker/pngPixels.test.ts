import { describe, expect, it } from 'vitest';
import { decodePng } from '../harness/decodePng';
import { canonicalOf } from '../harness/expected';
import { pixelsOf } from '../harness/rasteriser';
import { ask } from '../harness/served';

/** What nobody sees, of 255: several ranges on top of each other, each rounded in its own way. */
const SAME = 8;

/** How far a channel of a pixel may be from the drawing: what is rare is drawn in the nearest colour. */
const MOST_OFF = 20;

const six = ['trend', '1', '2', '4', '5', '6'].map((growth, i) => {
  const id = 'abcdef'[i]!;
  return `${id}=${growth}&${id}.band=50_80`;
});

/** What links announce, and how many bytes of it messengers should have to fetch. */
const pictures = [
  { name: 'the comparison that the page opens with', query: '', mostBytes: 45_000 },
  { name: 'one scenario', query: 'a=3.3&to=2040', mostBytes: 45_000 },
  {
    name: 'six scenarios with two ranges each',
    query: `${six.join('&')}&to=2040`,
    mostBytes: 62_000,
  },
] as const;

describe.each(pictures)('/chart.png of $name', ({ query, mostBytes }) => {
  it('shows what the rasteriser drew, in few bytes', async () => {
    const search = canonicalOf(query, { size: 'og' });
    const png = await (await ask(`/chart.png?${search}`)).bytes();
    const pixels = pixelsOf(await (await ask(`/chart.svg?${search}`)).text());
    const picture = decodePng(png);
    let alike = 0;
    let worst = 0;
    for (let y = 0, i = 0; y < picture.height; y++) {
      for (let x = 0; x < picture.width; x++, i += 4) {
        const off = Math.max(
          ...picture.at(x, y).map((channel, k) => Math.abs(channel - pixels[i + k]!)),
        );
        if (off <= SAME) alike++;
        worst = Math.max(worst, off);
      }
    }
    expect(pixels.length).toBe(4 * picture.width * picture.height);
    expect(alike / (picture.width * picture.height)).toBeGreaterThan(0.99);
    expect(worst).toBeLessThanOrEqual(MOST_OFF);
    expect(png.length).toBeLessThan(mostBytes);
  });
});
