/** What a byte can number. */
const MOST = 256;

/** Of these at most so many are kept as they are; the others are chosen so that none is far off. */
const MOST_EXACT = 192;

/** What nobody sees at the edge of a letter: a distance between two colours, each channel of 255. */
const NEAR = 22 ** 2;

/** Farther than any two colours. */
const FAR = 3 * 256 ** 2;

/** The colours a picture is drawn in, and the place in them of each colour that it had. */
export interface Palette {
  palette: Uint8Array<ArrayBuffer>;
  places: Uint8Array;
}

/**
 * At most 256 of a picture's colours: those that fill at least `least` pixels of area, and then
 * whichever is farthest from those that are chosen (González 1985, farthest-first traversal), until
 * none is far. What is left are shades at the edges of letters and lines, which take the nearest:
 * fewer shades are fewer bytes.
 *
 * Colours are three bytes, red lowest.
 */
export function choosePalette(
  colours: readonly number[],
  areas: readonly number[],
  least: number,
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
  const order = colours.map((_, i) => i).sort((a, b) => areas[b]! - areas[a]!);
  const filling = order.slice(0, MOST_EXACT).filter((i) => areas[i]! >= least);
  for (const next of filling) choose(next);
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
