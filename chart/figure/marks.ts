/** Two strokes across a place, px, each `reach` to its sides. */
export function crossAt(x: number, y: number, reach: number): string {
  const whole = 2 * reach;
  return `M${x},${y}m${-reach},${-reach}l${whole},${whole}m0,${-whole}l${-whole},${whole}`;
}

/** A square on its tip around a place, px, `reach` from there to each tip. */
export function diamondAt(x: number, y: number, reach: number): string {
  return `M${x},${y}m0,${-reach}l${reach},${reach}l${-reach},${reach}l${-reach},${-reach}z`;
}
