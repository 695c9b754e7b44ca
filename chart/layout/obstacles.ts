import type { Box } from './types';

type Corner = readonly [x: number, y: number];

/** A broken line from left to right, and the box it lies in. */
interface Track extends Box {
  corners: readonly Corner[];
}

/** A box in the way weighs as much as so many lines. */
const BOX = 10;

/** What labels must keep off: boxes, and lines given by their corners from left to right. */
export class Obstacles {
  readonly #boxes: Box[] = [];
  readonly #tracks: Track[] = [];

  addBox(box: Box): void {
    this.#boxes.push(box);
  }

  addLine(corners: readonly Corner[]): void {
    const ys = corners.map(([, y]) => y);
    this.#tracks.push({
      corners,
      left: corners[0]?.[0] ?? 0,
      right: corners.at(-1)?.[0] ?? 0,
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    });
  }

  /**
   * How much is in the way of a box: overlapping boxes weigh more than lines crossed. Stops counting
   * once it is `enough`.
   */
  clashes(box: Box, enough = Infinity): number {
    let found = 0;
    for (const other of this.#boxes) {
      if (overlap(box, other)) found += BOX;
      if (found >= enough) return found;
    }
    for (const track of this.#tracks) {
      if (meet(box, track) && crosses(track.corners, box)) found += 1;
      if (found >= enough) return found;
    }
    return found;
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The same for something that may be as thin as a line. */
function meet(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function crosses(corners: readonly Corner[], box: Box): boolean {
  for (let i = 0; i < corners.length; i++) {
    const [x2, y2] = corners[i]!;
    const [x1, y1] = corners[Math.max(i - 1, 0)]!;
    if (x2 < box.left) continue;
    if (x1 > box.right) return false;
    const slope = x2 === x1 ? 0 : (y2 - y1) / (x2 - x1);
    const ya = x2 === x1 ? y1 : y1 + slope * (Math.max(x1, box.left) - x1);
    const yb = x2 === x1 ? y2 : y1 + slope * (Math.min(x2, box.right) - x1);
    if (Math.min(ya, yb) < box.bottom && Math.max(ya, yb) > box.top) return true;
  }
  return false;
}
