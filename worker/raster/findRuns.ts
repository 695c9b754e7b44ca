/** A picture as runs of one colour, none of them longer than its row. */
export interface Runs {
  /** The colours in the order in which they come: three bytes, red lowest. */
  colours: readonly number[];
  /** How many pixels each of them fills in runs that are no edge of a letter. */
  areas: readonly number[];
  /** Which colour each run has, and how many pixels it is long. */
  numbers: Uint32Array;
  lengths: Uint32Array;
  size: number;
}

/** Without the byte of opacity, which is the same everywhere. */
const COLOUR = 0xffffff;

/** Pixels of a row that show one colour as itself; shorter runs are edges of letters and lines. */
const AREA = 4;

/** Of places where a colour is looked for before it is in the map. */
const PLACES = 4096;

/** Goes once through an opaque picture, four bytes a pixel. */
export function findRuns(pixels: Int32Array, width: number): Runs {
  const numberOf = numbering();
  const areas: number[] = [];
  const numbers = new Uint32Array(pixels.length);
  const lengths = new Uint32Array(pixels.length);
  let size = 0;
  for (let at = 0, end = width; at < pixels.length; end += width) {
    while (at < end) {
      const start = at;
      const pixel = pixels[at]!;
      do at++;
      while (at < end && pixels[at] === pixel);
      const number = numberOf(pixel & COLOUR);
      const length = at - start;
      areas[number] = (areas[number] ?? 0) + (length < AREA ? 0 : length);
      numbers[size] = number;
      lengths[size++] = length;
    }
  }
  return { colours: numberOf.colours, areas, numbers, lengths, size };
}

/** Numbers colours as they come. Shades of letters’ edges come so often that a map takes too long. */
function numbering() {
  const colours: number[] = [];
  const found = new Map<number, number>();
  const nearColours = new Int32Array(PLACES).fill(-1);
  const nearNumbers = new Uint32Array(PLACES);
  const numberOf = (colour: number): number => {
    const place = (colour ^ (colour >> 7) ^ (colour >> 14)) & (PLACES - 1);
    if (nearColours[place] === colour) return nearNumbers[place]!;
    const number = found.get(colour) ?? colours.push(colour) - 1;
    found.set(colour, number);
    nearColours[place] = colour;
    nearNumbers[place] = number;
    return number;
  };
  return Object.assign(numberOf, { colours });
}
