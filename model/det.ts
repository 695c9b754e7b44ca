import type { ModelError } from './types';

/**
 * Natural logarithm and exponential that give the same bits on every engine, which
 * `Math.log` and `Math.exp` do not promise. Only `+ − × ÷` in a fixed order; error below 0.8 ulp.
 */

const LN2_HI = 6.9314718036912381649e-1;
const LN2_LO = 1.90821492927058770002e-10;

/** 1/n! for n = 0 … 15, from factorials that are exact in a double; and 1/n. Divided once, not in every call. */
const INVERSE_FACTORIAL = [1];
for (let n = 1, factorial = 1; n < 16; n++) INVERSE_FACTORIAL.push(1 / (factorial *= n));
const INVERSE = Array.from({ length: 28 }, (_, n) => 1 / n);

/** ln x for finite x > 0; anything else is `E_LOG_DOMAIN`, thrown because only a bug can ask for it. */
export function log(x: number): number {
  if (!(x > 0) || x === Infinity) throw domainError('E_LOG_DOMAIN', x);
  let k = 0;
  while (x >= 1.4142135623730951) {
    x *= 0.5;
    k++;
  }
  while (x < 0.7071067811865476) {
    x *= 2;
    k--;
  }
  // Tang 1990, ACM TOMS 16(4): ln(1+f) = f − f²/2 + s(f²/2 + R), s = f/(2+f), R the odd series of atanh.
  const f = x - 1;
  const s = f / (2 + f);
  const z = s * s;
  let p = INVERSE[27]!;
  for (let n = 25; n >= 3; n -= 2) p = p * z + INVERSE[n]!;
  const R = 2 * z * p;
  const hfsq = 0.5 * f * f;
  return k * LN2_HI - (hfsq - (s * (hfsq + R) + k * LN2_LO) - f);
}

/** e^x for −700 ≤ x ≤ 700; anything else is `E_EXP_DOMAIN`, thrown because only a bug can ask for it. */
export function exp(x: number): number {
  if (!(x >= -700 && x <= 700)) throw domainError('E_EXP_DOMAIN', x);
  // Cody & Waite 1980, ch. 6: reduce by k ln 2 in two parts, then the Taylor series to degree 15.
  let k = Math.floor(x * 1.4426950408889634 + 0.5);
  const hi = x - k * LN2_HI;
  const lo = k * LN2_LO;
  const r = hi - lo;
  const c = hi - r - lo;
  let p = INVERSE_FACTORIAL[15]!;
  for (let n = 14; n >= 2; n--) p = p * r + INVERSE_FACTORIAL[n]!;
  let y = 1 + (r + (r * r * p + c));
  while (k > 0) {
    y *= 2;
    k--;
  }
  while (k < 0) {
    y *= 0.5;
    k++;
  }
  return y;
}

function domainError(error: ModelError['error'], x: number): RangeError {
  return new RangeError(`${error}: ${x}`);
}

/** Logarithms of some numbers with their bits in hexadecimal, as the specification's vectors ask. */
export function detLogBits(input: { x: readonly number[] }): { hex: string[]; value: number[] } {
  return withBits(input.x.map(log));
}

/** Exponentials of some numbers with their bits in hexadecimal, as the specification's vectors ask. */
export function detExpBits(input: { x: readonly number[] }): { hex: string[]; value: number[] } {
  return withBits(input.x.map(exp));
}

function withBits(value: number[]): { hex: string[]; value: number[] } {
  const view = new DataView(new ArrayBuffer(8));
  const hex = value.map((x) => {
    view.setFloat64(0, x);
    return view.getBigUint64(0).toString(16).padStart(16, '0');
  });
  return { hex, value };
}
