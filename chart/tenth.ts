/** Tenths of a px are finer than any screen, and the same on every engine. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}
