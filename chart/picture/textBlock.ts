import { drawable } from '../font/drawable';
import type { FontWeight } from '../font/textWidth';
import { tenth } from '../tenth';
import { wrap } from '../text/wrap';

/** Lines of text set from the left, with the base line of the first. */
export interface TextBlock {
  x: number;
  y: number;
  fontPx: number;
  lineHeight: number;
  lines: readonly string[];
}

/** The smallest type of a picture, in ems of its own. */
export const SMALLEST = 0.6;

/** From one base line of a block to the next, in ems. */
const LINE_EMS = 1.35;

/** How far a line reaches below its base line, in ems. */
const FALL_EMS = 0.3;

/** Lines as a block whose first one begins at `top` px. */
export function blockAt(x: number, top: number, fontPx: number, lines: string[]): TextBlock {
  return { x, y: tenth(top + fontPx), fontPx, lineHeight: fontPx * LINE_EMS, lines };
}

/** The lowest point a block reaches, px; one without lines takes no room. */
export function bottomOf({ y, fontPx, lineHeight, lines }: TextBlock): number {
  if (lines.length === 0) return y - fontPx;
  return y + (lines.length - 1) * lineHeight + fontPx * FALL_EMS;
}

/** How high so many lines are, px. */
export function heightOf(lines: number, fontPx: number): number {
  return lines === 0 ? 0 : fontPx * (1 + FALL_EMS + (lines - 1) * LINE_EMS);
}

/** A text in as many lines as it needs. */
export function linesOf(
  text: string,
  widthPx: number,
  fontPx: number,
  weight: FontWeight = 'regular',
): string[] {
  return wrap(drawable(text), widthPx, fontPx, weight);
}

/** A text in the largest of the given types that holds it in `most` lines, else in the smallest. */
export function setWithin(
  text: string,
  widthPx: number,
  types: readonly number[],
  most: number,
  weight: FontWeight = 'regular',
): { fontPx: number; lines: string[]; isWithin: boolean } {
  let fontPx = types[0]!;
  let lines: string[] = [];
  for (fontPx of types) {
    lines = linesOf(text, widthPx, fontPx, weight);
    if (lines.length <= most) return { fontPx, lines, isWithin: true };
  }
  return { fontPx, lines, isWithin: false };
}
