import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIGURES } from '../../chart/gallery/figures';
import { themes, colourOf, lookOf } from '../../chart/theme';
import { drawFigure, figurePath } from '../golden/drawFigure';
import { decodePng, type Raster } from '../harness/decodePng';
import { serveApart, type ServedApart } from '../harness/serveApart';
import { apart, inkShare, rgb } from './ink';
import { endLabels, lettersOfLine, textLines, wordsOfLine } from './texts';

// Apart, because a picture prints the short link of its comparison, which another test may make.
let site: ServedApart;
beforeAll(async () => {
  site = await serveApart();
});
afterAll(() => site.close());

/** What the site sends for an address in whatever spelling. */
async function sent(path: string): Promise<Response> {
  const answer = await site.ask(path);
  const location = answer.headers.get('location');
  return answer.status === 308 && location
    ? site.ask(location.replace(/^https?:\/\/[^/]+/, ''))
    : answer;
}

const drawn = new Map<string, Promise<Raster>>();

/** The picture of a figure as the site's own rasteriser makes it, asked for once. */
function rasterOf(query: string): Promise<Raster> {
  const picture =
    drawn.get(query) ??
    sent(`/chart.png?${query}`).then(async (answer) => decodePng(await answer.bytes()));
  drawn.set(query, picture);
  return picture;
}

/** The share of a picture’s pixels that have a colour, looked at in every third row and column. */
function shareOf(picture: Raster, isSo: (x: number, y: number) => boolean): number {
  let [found, all] = [0, 0];
  for (let y = 0; y < picture.height; y += 3) {
    for (let x = 0; x < picture.width; x += 3) {
      all += 1;
      if (isSo(x, y)) found += 1;
    }
  }
  return found / all;
}

describe.each(FIGURES)('the figure $id, as the site sends it', (figure) => {
  const { computation, options, layout } = drawFigure(figure);
  const theme = themes[options.theme];
  const grounds = [rgb(theme.paper), rgb(theme.shade)];

  it('is the picture that is kept', async () => {
    const svg = await (await sent(`/chart.svg?${figure.query}`)).text();
    expect(`${svg.replaceAll('><', '>\n<')}\n`).toBe(readFileSync(figurePath(figure), 'utf8'));
  });

  it('has its size, and as much ink as a drawing has', async () => {
    const picture = await rasterOf(figure.query);
    expect([picture.width, picture.height]).toEqual([layout.width, layout.height]);
    const inked = shareOf(picture, (x, y) =>
      grounds.every((ground) => apart(picture.at(x, y), ground) > 12),
    );
    expect(inked).toBeGreaterThan(0.02);
    expect(inked).toBeLessThan(0.4);
  });

  it('has the colours of its theme: paper, shade, ink and every line', async () => {
    const picture = await rasterOf(figure.query);
    const has = (colour: string) =>
      shareOf(picture, (x, y) => apart(picture.at(x, y), rgb(colour)) < 10);
    expect(has(theme.paper)).toBeGreaterThan(0.3);
    expect(has(theme.ink)).toBeGreaterThan(0.002);
    expect(has(theme.soft)).toBeGreaterThan(0.0005);
    for (const { scenario } of computation.projections) {
      expect(has(colourOf(lookOf(scenario), theme)), scenario.id).toBeGreaterThan(0.0002);
    }
  });

  it('has ink in the place of every word, and of every letter of names: none is missing', async () => {
    const picture = await rasterOf(figure.query);
    const names = endLabels(layout).flatMap(({ name, value }) => [name, value]);
    const lines = textLines(layout);
    expect(lines.length).toBeGreaterThan(18);
    // Kerning draws what follows a little to the left, by more the longer a line is.
    for (const { text, box } of [...lines.flatMap(wordsOfLine), ...names.flatMap(lettersOfLine)]) {
      expect(inkShare(picture, { ...box, left: box.left - 6 }, grounds), text).toBeGreaterThan(0);
    }
  });
});

const withQr = FIGURES.filter((figure) => drawFigure(figure).layout.qr !== null);

it('slides alone have a QR code, in both themes', () => {
  const options = withQr.map((figure) => drawFigure(figure).options);
  expect(options.map(({ size }) => size)).toEqual(options.map(() => 'slide'));
  expect(new Set(options.map(({ theme }) => theme)).size).toBe(2);
});

describe.each(withQr)('the QR code of the figure $id', (figure) => {
  const { options, layout } = drawFigure(figure);

  it('is read by a phone from the picture, dark on light with a quiet border', async () => {
    const { width, height, at } = await rasterOf(figure.query);
    const pixels = new Uint8ClampedArray(width * height * 4);
    for (let i = 0; i < width * height; i++) {
      pixels.set([...at(i % width, Math.floor(i / width)), 255], i * 4);
    }
    expect(jsQR(pixels, width, height)?.data).toBe(options.text.link.coded);
    const { x, y, size, scale } = layout.qr!;
    const paper = rgb(themes.light.paper);
    // Four squares of quiet on every side, light in both themes.
    for (let along = 0; along < size * scale; along += scale) {
      for (const depth of [0, 4 * scale - 1]) {
        const far = size * scale - 1 - depth;
        for (const [dx, dy] of [
          [along, depth],
          [along, far],
          [depth, along],
          [far, along],
        ] as const) {
          expect(apart(at(x + dx, y + dy), paper)).toBeLessThan(12);
        }
      }
    }
  });
});
