import type { Box } from './types';

/** What labels must keep off: boxes, and lines given by their corners. */
export class Obstacles {
  readonly #boxes: Box[] = [];
  readonly #lines: (readonly (readonly [x: number, y: number])[])[] = [];

  addBox(box: Box): void {
    this.#boxes.push(box);
  }

  addLine(corners: readonly (readonly [x: number, y: number])[]): void {
    this.#lines.push(corners);
  }

  /** How much is in the way of a box: overlapping boxes weigh more than lines crossed. */
  clashes(box: Box): number {
    const boxes = this.#boxes.filter((other) => overlap(box, other)).length;
    const lines = this.#lines.filter((corners) => crosses(corners, box)).length;
    return 10 * boxes + lines;
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function crosses(corners: readonly (readonly [number, number])[], box: Box): boolean {
  return corners.some(([x2, y2], i) => {
    const [x1, y1] = corners[i - 1] ?? [x2, y2];
    const left = Math.max(Math.min(x1, x2), box.left);
    const right = Math.min(Math.max(x1, x2), box.right);
    if (left > right) return false;
    const slope = x2 === x1 ? 0 : (y2 - y1) / (x2 - x1);
    const ya = x2 === x1 ? y1 : y1 + slope * (left - x1);
    const yb = x2 === x1 ? y2 : y1 + slope * (right - x1);
    return Math.min(ya, yb) < box.bottom && Math.max(ya, yb) > box.top;
  });
}
