import type { Runs } from './findRuns';

/** What a byte can number. */
const MOST = 256;

/** Of these at most so many are kept as they are; the others are chosen so that none is far off. */
const MOST_EXACT = 192;

/** A colour that fills one in so many pixels is kept as it is. */
const SHOWN = 4000;

/** What nobody sees at the edge of a letter: a distance between two colours, each channel of 255. */
const NEAR = 12 ** 2;

/** Farther than any two colours. */
const FAR = 3 * 256 ** 2;

/** The colours a picture is drawn in, and the place in them of each colour that it had. */
export interface Palette {
  palette: Uint8Array<ArrayBuffer>;
  places: Uint8Array;
}

/**
 * At most 256 of a picture's colours: those its drawing names, those that fill areas, and then
 * whichever is farthest from those that are chosen (González 1985, farthest-first traversal), until
 * none is far. What is left are shades at the edges of letters and lines, which take the nearest:
 * fewer shades are fewer bytes.
 *
 * Colours are three bytes, red lowest; `areas` are pixels, of `pixels` in all.
 */
export function choosePalette(
  { colours, areas }: Pick<Runs, 'colours' | 'areas'>,
  named: ReadonlySet<number>,
  pixels: number,
): Palette {
  const places = new Uint8Array(colours.length);
  const distances = new Int32Array(colours.length).fill(FAR);
  const palette: number[] = [];
  const choose = (next: number) => {
    const [red, green, blue] = channelsOf(colours[next]!);
    const place = palette.push(red, green, blue) / 3 - 1;
    for (let i = 0; i < colours.length; i++) {
      const colour = colours[i]!;
      const distance =
        (red - (colour & 255)) ** 2 +
        (green - ((colour >> 8) & 255)) ** 2 +
        (blue - (colour >> 16)) ** 2;
      if (distance >= distances[i]!) continue;
      distances[i] = distance;
      places[i] = place;
    }
  };
  const exact = colours
    .map((colour, i) => ({ i, area: named.has(colour) ? pixels : areas[i]! }))
    .filter(({ area }) => area >= pixels / SHOWN)
    .sort((a, b) => b.area - a.area);
  for (const { i } of exact.slice(0, MOST_EXACT)) choose(i);
  while (palette.length < 3 * MOST) {
    const farthest = indexOfMost(distances);
    if (distances[farthest]! <= NEAR) break;
    choose(farthest);
  }
  return { palette: Uint8Array.from(palette), places };
}

function channelsOf(colour: number): [red: number, green: number, blue: number] {
  return [colour & 255, (colour >> 8) & 255, colour >> 16];
}

function indexOfMost(values: Int32Array): number {
  let most = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[most]!) most = i;
  return most;
}
