import { describe, expect, it } from 'vitest';
import { round6, vectorFunctions } from '../../model';
import { frozen } from './freeze';
import { shapley } from './shapley';
import list from './vectors.json' with { type: 'json' };

type Run = (input: object) => unknown;

/** What the vectors call that is no part of the product: a cross-check of one that is. */
const crossChecks = { shapley };

/** Members that must agree to the last bit, not within a tolerance. */
const exact = new Set([
  ...['hex', 'u32', 'served', 'display1dp', 'y', 'error', 'verdict', 'warnings', 'field'],
  ...['year', 'origin', 'target', 'n', 'df', 'levels'],
]);

describe.each(list.map((vector) => ({ title: `${vector.id} ${vector.fn}`, ...vector })))(
  '$title',
  ({ fn, input, expect: expected }) => {
    it('agrees with the independent computation and leaves its input alone', () => {
      const found = runOf(fn)(frozen(input));
      expect(differences(served(found, expected), expected, [])).toEqual([]);
    });
  },
);

describe('the list of vectors', () => {
  it('holds every public one', () => expect(list).toHaveLength(138));

  it('calls every function that the model offers by name', () => {
    const called = new Set(list.map(({ fn }) => fn));
    expect(Object.keys(vectorFunctions).filter((fn) => !called.has(fn))).toEqual([]);
  });
});

describe('the comparison with a vector', () => {
  it.each([
    [{ g: 0.1 }, { g: 0.1 + 1e-11 }],
    [{ g: 0.1, more: 1 }, { g: 0.1 }],
    [{}, { g: 0.1 }],
    [{ y: [1 + 1e-15] }, { y: [1] }],
    [{ y: [-0] }, { y: [0] }],
    [{ mean: NaN }, { mean: 1 }],
  ])('notices that %j is not %j', (found, expected) => {
    expect(differences(found, expected, [])).toHaveLength(1);
  });
});

function runOf(fn: string): Run {
  const found: unknown = Reflect.get({ ...vectorFunctions, ...crossChecks }, fn);
  if (typeof found !== 'function') throw new Error(`the model knows no function ${fn}`);
  return (input) => {
    const result: unknown = Reflect.apply(found, undefined, [input]);
    return result;
  };
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

function differences(found: unknown, expected: unknown, path: readonly string[]): string[] {
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
