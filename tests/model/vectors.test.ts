import { describe, expect, it } from 'vitest';
import * as model from '../../model';
import { bits, frozen } from './freeze';
import list from './vectors.json' with { type: 'json' };

type Run = (input: object) => unknown;

/** Functions that the vectors call with a list, or expect more of than the model returns. */
const adapters: Readonly<Record<string, Run>> = {
  detLogBits: (input) => bitsAndValues(numbersOf(input), model.log),
  detExpBits: (input) => bitsAndValues(numbersOf(input), model.exp),
  round6: (input) => ({ y: numbersOf(input).map(model.round6) }),
  toFixed1: (input) => ({ y: numbersOf(input).map(model.toFixed1) }),
};

/** Members that must agree to the last bit, not within a tolerance. */
const exact = new Set(['hex', 'served', 'error', 'year', 'field', 'warnings', 'y', 'n', 'df']);

describe.each(list.map((vector) => ({ title: `${vector.id} ${vector.fn}`, ...vector })))(
  '$title',
  ({ fn, input, expect: expected }) => {
    it('agrees with the independent computation and leaves its input alone', () => {
      const found = runOf(fn)(frozen(input));
      expect(differences(served(found, expected), expected, [])).toEqual([]);
    });
  },
);

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
  const adapter = adapters[fn];
  if (adapter) return adapter;
  const found: unknown = Reflect.get(model, fn);
  if (typeof found !== 'function') throw new Error(`the model exports no function ${fn}`);
  return (input) => {
    const result: unknown = Reflect.apply(found, undefined, [input]);
    return result;
  };
}

/** What machines are served of an interval, where the vector tells it. */
function served(found: unknown, expected: object): unknown {
  if (!('served' in expected) || !isInterval(found)) return found;
  const { lower, median, upper } = found;
  return { ...found, served: [lower, median, upper].map(model.round6) };
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

function numbersOf(input: object): number[] {
  if (!('x' in input) || !Array.isArray(input.x)) throw new Error('the vector has no list x');
  return input.x.map(Number);
}

function bitsAndValues(x: readonly number[], run: (x: number) => number): object {
  const value = x.map(run);
  return { hex: value.map(bits), value };
}
