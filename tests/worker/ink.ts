import type { Box } from '../../chart/layout/types';
import type { Raster, Rgb } from '../harness/decodePng';

/** The colour of a theme as channels. */
export function rgb(hex: string): Rgb {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return [red!, green!, blue!];
}

/** How far two colours are apart, at most 442. */
export function apart(a: Rgb, b: Rgb): number {
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2);
}

/** Whether a pixel of a colour lies within `reach` px of a place. */
export function hasColour(
  picture: Raster,
  { x, y }: { x: number; y: number },
  colour: Rgb,
  reach = 1,
  tolerance = 20,
): boolean {
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      if (apart(picture.at(x + dx, y + dy), colour) <= tolerance) return true;
    }
  }
  return false;
}

/**
 * Share of the pixels of a box that are not its ground, which is one of those given or, where a
 * band lies under it, the commonest colour of the box. Text covers a tenth to a third.
 */
export function inkShare(picture: Raster, box: Box, grounds: readonly Rgb[]): number {
  const pixels = pixelsOf(picture, box);
  const under = [...grounds, commonest(pixels)];
  const inked = pixels.filter((pixel) => under.every((ground) => apart(pixel, ground) > 40));
  return inked.length / pixels.length;
}

function commonest(pixels: readonly Rgb[]): Rgb {
  const counts = new Map<number, number>();
  let most = pixels[0]!;
  for (const pixel of pixels) {
    const count = (counts.get(keyOf(pixel)) ?? 0) + 1;
    counts.set(keyOf(pixel), count);
    if (count > counts.get(keyOf(most))!) most = pixel;
  }
  return most;
}

function keyOf([red, green, blue]: Rgb): number {
  return (red * 256 + green) * 256 + blue;
}

/** The pixels of a box, row by row. */
export function pixelsOf(picture: Raster, { left, top, right, bottom }: Box): Rgb[] {
  const pixels: Rgb[] = [];
  for (let y = Math.round(top); y < Math.round(bottom); y++) {
    for (let x = Math.round(left); x < Math.round(right); x++) pixels.push(picture.at(x, y));
  }
  return pixels;
}

/** Places along a broken line, one a px. */
export function alongLine(
  corners: readonly { x: number; y: number }[],
): { x: number; y: number }[] {
  return corners.slice(1).flatMap((to, i) => {
    const from = corners[i]!;
    const steps = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y)));
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}
