import type { ErrorCode, Result } from './types';

/**
 * Natural logarithm and exponential that give the same bits on every engine, which
 * `Math.log` and `Math.exp` do not promise. Only `+ − × ÷` in a fixed order; error below 0.8 ulp.
 */

const LN2_HI = 6.9314718036912381649e-1;
const LN2_LO = 1.90821492927058770002e-10;

/** 2^k for k = −1010 … 1010, each exact; e^±700 needs no others. */
const POWERS_OF_TWO = new Float64Array(2021);
for (let k = 0, power = 1; k <= 1010; k++, power *= 2) {
  POWERS_OF_TWO[1010 + k] = power;
  POWERS_OF_TWO[1010 - k] = 1 / power;
}

/** What `log` and `exp` throw: numbers so far apart that no figure of trade comes near them. */
export class DomainError extends RangeError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, x: number) {
    super(`${code}: ${x}`);
    this.code = code;
  }
}

/** ln x for finite x > 0; throws a `DomainError` of `E_LOG_DOMAIN` for anything else. */
export function log(x: number): number {
  if (!inLogDomain(x)) throw new DomainError('E_LOG_DOMAIN', x);
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
  let p = 1 / 27;
  p = p * z + 1 / 25;
  p = p * z + 1 / 23;
  p = p * z + 1 / 21;
  p = p * z + 1 / 19;
  p = p * z + 1 / 17;
  p = p * z + 1 / 15;
  p = p * z + 1 / 13;
  p = p * z + 1 / 11;
  p = p * z + 1 / 9;
  p = p * z + 1 / 7;
  p = p * z + 1 / 5;
  p = p * z + 1 / 3;
  const R = 2 * z * p;
  const hfsq = 0.5 * f * f;
  return k * LN2_HI - (hfsq - (s * (hfsq + R) + k * LN2_LO) - f);
}

/** e^x for −700 ≤ x ≤ 700; throws a `DomainError` of `E_EXP_DOMAIN` for anything else. */
export function exp(x: number): number {
  if (!inExpDomain(x)) throw new DomainError('E_EXP_DOMAIN', x);
  // Cody & Waite 1980, ch. 6: reduce by k ln 2 in two parts, then the Taylor series to degree 15, 1/n! down
  // from 15!, written out because a loop over a table takes twice as long.
  const k = Math.floor(x * 1.4426950408889634 + 0.5);
  const hi = x - k * LN2_HI;
  const lo = k * LN2_LO;
  const r = hi - lo;
  const c = hi - r - lo;
  let p = 1 / 1307674368000;
  p = p * r + 1 / 87178291200;
  p = p * r + 1 / 6227020800;
  p = p * r + 1 / 479001600;
  p = p * r + 1 / 39916800;
  p = p * r + 1 / 3628800;
  p = p * r + 1 / 362880;
  p = p * r + 1 / 40320;
  p = p * r + 1 / 5040;
  p = p * r + 1 / 720;
  p = p * r + 1 / 120;
  p = p * r + 1 / 24;
  p = p * r + 1 / 6;
  p = p * r + 1 / 2;
  // One exact product: 2^k and the result are both within the normal doubles.
  return (1 + (r + (r * r * p + c))) * POWERS_OF_TWO[k + 1010]!;
}

function inLogDomain(x: number): boolean {
  return x > 0 && x < Infinity;
}

function inExpDomain(x: number): boolean {
  return x >= -700 && x <= 700;
}

/** Numbers beside their bits in hexadecimal. */
export interface WithBits {
  hex: string[];
  value: number[];
}

/** Logarithms of some numbers, with their bits; `E_LOG_DOMAIN` where one is not positive. */
export function detLogBits(input: { x: readonly number[] }): Result<WithBits> {
  if (!input.x.every(inLogDomain)) return { error: 'E_LOG_DOMAIN', field: 'x' };
  return withBits(input.x.map(log));
}

/** Exponentials of some numbers, with their bits; `E_EXP_DOMAIN` beyond e^±700. */
export function detExpBits(input: { x: readonly number[] }): Result<WithBits> {
  if (!input.x.every(inExpDomain)) return { error: 'E_EXP_DOMAIN', field: 'x' };
  return withBits(input.x.map(exp));
}

function withBits(value: number[]): WithBits {
  const view = new DataView(new ArrayBuffer(8));
  const hex = value.map((x) => {
    view.setFloat64(0, x);
    return view.getBigUint64(0).toString(16).padStart(16, '0');
  });
  return { hex, value };
}
