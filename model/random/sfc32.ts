/** Outputs thrown away so that close seeds have parted. */
const WARM_UP = 15;

/** Draws the next of a stream of whole numbers, 0 to 2³² − 1. */
export type Draw = () => number;

/**
 * A stream of 32-bit numbers from a seed: 128 bits of state, and nothing but 32-bit integer
 * arithmetic, so that every engine draws the same.
 */
export function sfc32Stream(seed: number): Draw {
  let a = 0x9e3779b9 | 0;
  let b = 0x243f6a88 | 0;
  let c = 0xb7e15162 | 0;
  let d = seed | 0;
  // Doty-Humphrey, PractRand: Small Fast Chaotic, 32 bits.
  const draw = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return t >>> 0;
  };
  for (let i = 0; i < WARM_UP; i++) draw();
  return draw;
}

/** A number strictly between 0 and 1 from a 32-bit number. */
export function toUnit(u32: number): number {
  return (u32 + 0.5) / 4294967296;
}

/** The first numbers of a stream, as the specification's vectors ask. */
export function sfc32(input: { seed: number; count: number }): { u32: number[] } {
  const draw = sfc32Stream(input.seed);
  return { u32: Array.from({ length: input.count }, draw) };
}
