/** Six significant digits, as machines are served; −0 becomes 0. */
export function round6(x: number): number {
  return Number(x.toPrecision(6)) + 0;
}

/**
 * So many decimals, half away from zero on the exact binary value; −0 becomes 0. Below nought they
 * count places before the point: −3 is thousands.
 */
export function fixed(x: number, decimals: number): number {
  if (decimals < 0) {
    const unit = Number(`1e${-decimals}`);
    return fixed(x / unit, 0) * unit;
  }
  return Number(x.toFixed(decimals)) + 0;
}

/** One decimal, half away from zero on the exact binary value; −0 becomes 0. */
export function toFixed1(x: number): number {
  return fixed(x, 1);
}
