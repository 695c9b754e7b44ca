import { choosePalette } from './choosePalette';
import { findRuns } from './findRuns';

/** A picture as numbers of a palette's colours, in rows as PNG has them, each after its filter. */
export interface IndexedPicture {
  width: number;
  height: number;
  /** Red, green and blue of every colour. */
  palette: Uint8Array<ArrayBuffer>;
  rows: Uint8Array<ArrayBuffer>;
}

/** A colour that fills one in so many pixels is drawn exactly. */
const SHOWN = 4000;

/** An opaque picture, four bytes a pixel, in at most 256 of its own colours. */
export function indexColours(
  bytes: Uint8Array<ArrayBuffer>,
  width: number,
  height: number,
): IndexedPicture {
  const pixels = new Int32Array(bytes.buffer, bytes.byteOffset, width * height);
  const { colours, areas, numbers, lengths, size } = findRuns(pixels, width);
  const { palette, places } = choosePalette(colours, areas, pixels.length / SHOWN);
  // A byte before each row says how it was filtered: 0, not at all.
  const rows = new Uint8Array((width + 1) * height);
  let to = 0;
  let left = 0;
  for (let run = 0; run < size; run++) {
    if (left === 0) {
      left = width;
      to++;
    }
    const place = places[numbers[run]!]!;
    const length = lengths[run]!;
    for (const end = to + length; to < end;) rows[to++] = place;
    left -= length;
  }
  return { width, height, palette, rows };
}
