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

/** An opaque picture, four bytes a pixel, in at most 256 of its own colours; `named` are kept exact. */
export function indexColours(
  bytes: Uint8Array<ArrayBuffer>,
  { width, height, named }: { width: number; height: number; named: ReadonlySet<number> },
): IndexedPicture {
  const pixels = new Int32Array(bytes.buffer, bytes.byteOffset, width * height);
  const { numbers, lengths, size, ...found } = findRuns(pixels, width);
  const { palette, places } = choosePalette(found, named, pixels.length);
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
