import { round6, vectorFunctions } from '../../model';
import { frozen } from './freeze';
import { shapley } from './shapley';

/** One independently computed result, as `vectors.json` holds it. */
export interface Vector {
  id: string;
  /** The function's name in specification 1.0.0 §10.3. */
  fn: string;
  input: object;
  expect: object;
}

/** What the vectors call that is no part of the product: a cross-check of one that is. */
const crossChecks = { shapley };

/** Members that must agree to the last bit, not within a tolerance. */
const exact = new Set([
  ...['hex', 'u32', 'served', 'display1dp', 'y', 'error', 'verdict', 'warnings', 'field'],
  ...['year', 'origin', 'target', 'n', 'df', 'levels'],
]);

/** Runs a vector's function by name, on an input that must not change; what differs, in words. */
export function compareVector(vector: Vector): string[] {
  return compareResult(vector, resultOf(vector.fn, frozen(vector.input)));
}

/** What differs between a result, wherever it was computed, and what a vector expects. */
export function compareResult({ expect: expected }: Vector, found: unknown): string[] {
  return differences(served(found, expected), expected);
}

/** What the function of a name gives for one input. */
function resultOf(fn: string, input: object): unknown {
  const found: unknown = Reflect.get({ ...vectorFunctions, ...crossChecks }, fn);
  if (typeof found !== 'function') throw new Error(`the model knows no function ${fn}`);
  return Reflect.apply(found, undefined, [input]);
}

/** What machines are served of an interval, where the vector tells it. */
function served(found: unknown, expected: object): unknown {
  if (!('served' in expected) || !isInterval(found)) return found;
  const { lower, median, upper } = found;
  return { ...found, served: [lower, median, upper].map(round6) };
}

function isInterval(found: unknown): found is Record<'lower' | 'median' | 'upper', number> {
  return typeof found === 'object' && found !== null && 'median' in found;
}

/** Where two results differ: by more than the tolerance, or at all where bits are promised. */
export function differences(
  found: unknown,
  expected: unknown,
  path: readonly string[] = [],
): string[] {
  const here = `${path.join('.')}: ${String(found)}, not ${String(expected)}`;
  if (typeof expected === 'number' && typeof found === 'number') {
    const tolerance = path.some((key) => exact.has(key)) ? 0 : 1e-12;
    const near = Math.abs(found - expected) <= Math.max(tolerance, tolerance * Math.abs(expected));
    return near && (tolerance > 0 || Object.is(found, expected)) ? [] : [here];
  }
  if (!isObject(found) || !isObject(expected)) return Object.is(found, expected) ? [] : [here];
  const keys = new Set([...Object.keys(found), ...Object.keys(expected)]);
  return [...keys].flatMap((key) =>
    key in found === key in expected
      ? differences(found[key], expected[key], [...path, key])
      : [`${[...path, key].join('.')} is ${key in found ? 'unexpected' : 'missing'}`],
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
