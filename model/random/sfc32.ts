/** Outputs thrown away so that close seeds have parted. */
const WARM_UP = 15;

/** Draws the next of a stream of whole numbers, 0 to 2³² − 1. */
export type Draw = () => number;

/**
 * A stream of 32-bit numbers from a seed: 128 bits of state, and nothing but 32-bit integer
 * arithmetic, so that every engine draws the same.
 */
export function sfc32Stream(seed: number): Draw {
  // A typed array keeps whole numbers whole, where variables of a closure become objects.
  const state = Int32Array.of(0x9e3779b9, 0x243f6a88, 0xb7e15162, seed);
  // Doty-Humphrey, PractRand: Small Fast Chaotic, 32 bits.
  const draw = () => {
    const b = state[1]!;
    const c = state[2]!;
    const d = state[3]!;
    const t = (((state[0]! + b) | 0) + d) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + t;
    state[3] = d + 1;
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
