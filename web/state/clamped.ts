/** A number, or the end of a span that it lies beyond. */
export function clamped(value: number, { min, max }: { min: number; max: number }): number {
  return Math.min(Math.max(value, min), max);
}
