import type { Raster } from './decodePng';

/** Squares this many px wide are compared by their mean colour, so that a letter's edge weighs little. */
const SQUARE = 4;

/** Means further apart than this, of 255, are seen as different. */
const APART = 24;

/** The share of squares in which two pictures differ to the eye; 1 where they differ in size. */
export function differingShare(one: Raster, other: Raster): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let differing = 0;
  let squares = 0;
  for (let y = 0; y + SQUARE <= one.height; y += SQUARE) {
    for (let x = 0; x + SQUARE <= one.width; x += SQUARE) {
      squares += 1;
      const [a, b] = [meanAt(one, x, y), meanAt(other, x, y)];
      if (a.some((channel, i) => Math.abs(channel - b[i]!) > APART)) differing += 1;
    }
  }
  return differing / squares;
}

function meanAt(picture: Raster, left: number, top: number): number[] {
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y < top + SQUARE; y++) {
    for (let x = left; x < left + SQUARE; x++) {
      const [r, g, b] = picture.at(x, y);
      red += r;
      green += g;
      blue += b;
    }
  }
  return [red, green, blue].map((channel) => channel / SQUARE ** 2);
}
