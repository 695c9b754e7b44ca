/** Six significant digits, as machines are served; −0 becomes 0. */
export function round6(x: number): number {
  return Number(x.toPrecision(6)) + 0;
}

/** One decimal, half away from zero on the exact binary value; −0 becomes 0. */
export function toFixed1(x: number): number {
  return Number(x.toFixed(1)) + 0;
}
