import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  callFunction,
  modelFunctions,
  vectorFunctions,
  type Called,
  type FunctionName,
} from '../../model';
import { admittedBy } from './arbitraryInput';
import { compareResult } from './compareVector';
import { frozen } from './freeze';
import list from './vectors.json' with { type: 'json' };

const names = Object.keys(modelFunctions) as FunctionName[];
const vectors = list.filter(({ fn }) => fn !== 'shapley');

/** What a vector expects of a call: the result, or the refusal with what belongs to it. */
function resultOf(called: Called): unknown {
  if ('result' in called) return called.result;
  const { code, year, field, rest } = called.faults[0]!;
  return {
    error: code,
    ...(year === undefined ? {} : { year }),
    ...(field === undefined ? {} : { field }),
    ...(rest === undefined ? {} : { rest }),
  };
}

/** Every number inside a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Finite numbers and a result, or refusals of the model; nothing is thrown. */
function expectTotal(name: FunctionName, input: unknown): void {
  const called = callFunction(name, frozen(input));
  expect(numbersIn(called).filter((x) => !Number.isFinite(x))).toEqual([]);
  if ('result' in called) return;
  expect(called.faults).toHaveLength(1);
  expect(called.faults[0]!.code).toMatch(/^E_/);
}

describe('the functions that can be called with JSON', () => {
  it('are those of the specification', () => {
    expect(names.toSorted()).toEqual(Object.keys(vectorFunctions).toSorted());
  });

  it.each(names)('%s says in one sentence what it gives, and what each field is', (name) => {
    const { description, fields } = modelFunctions[name];
    expect(description).toMatch(/^[A-Z][^.]{20,150}\.$/);
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) {
      expect(field.description).toMatch(/^[a-z][^.]{4,120}[^.]$/);
      expect(field.type).not.toMatch(/unknown|Object|Array|undefined/);
    }
  });

  it('write types as a program would', () => {
    const typeOf = (name: FunctionName, field: string) =>
      modelFunctions[name].fields.find((one) => one.name === field);
    expect(typeOf('fan', 'observations')).toMatchObject({
      type: '[integer, number][]',
      required: true,
    });
    expect(typeOf('fan', 'centre')).toMatchObject({ type: 'number', required: false });
    expect(typeOf('tTable', 'levels')).toMatchObject({ type: '(50 | 80 | 90 | 95)[]' });
    expect(typeOf('reconcile', 'total')).toMatchObject({ type: 'number | null' });
    expect(typeOf('scenario', 'shocks')).toMatchObject({
      type: '{ id: string, year: integer, depth: number, recovery?: integer, scar?: number, label?: string | null }[]',
    });
  });

  it.each(vectors)('give what vector $id expects of $fn, and the input as it was', (vector) => {
    const called = callFunction(vector.fn as FunctionName, frozen(vector.input));
    expect(compareResult(vector, resultOf(called))).toEqual([]);
    if ('input' in called) expect(called.input).toEqual(vector.input);
  });
});

describe.each(names)('%s', (name) => {
  const { schema } = modelFunctions[name];

  it('gives finite numbers or a refusal for whatever its schema admits', () => {
    fc.assert(
      fc.property(admittedBy(schema), (input) => expectTotal(name, input)),
      {
        numRuns: 400,
      },
    );
  });

  it('does so for a vector in which some numbers are any others', () => {
    const own = vectors.filter(({ fn }) => fn === name).map(({ input }) => input);
    const changed = fc
      .tuple(fc.constantFrom(...own), fc.array(fc.tuple(fc.nat(), odd), { maxLength: 3 }))
      .map(([input, changes]) => changes.reduce(withNumber, input as unknown))
      .filter((input) => v.is(schema, input));
    fc.assert(
      fc.property(changed, (input) => expectTotal(name, input)),
      { numRuns: 300 },
    );
  });

  it('names the faults of any other JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const called = callFunction(name, json);
        if ('result' in called) return;
        expect(called.faults.length).toBeGreaterThan(0);
        for (const { parameter, value, allowed } of called.faults) {
          expect(parameter).not.toBe('');
          expect(allowed).not.toBe('');
          expect(Array.from(value).length).toBeLessThanOrEqual(64);
        }
      }),
    );
  });
});

/** Numbers that vectors do not have. */
const odd = fc.oneof(
  fc.constantFrom(0, -1, 1, 0.5, 5e-324, 1e-300, 1e300, -1e300, 1.7e308, 1899, 1900, 2200, 2201),
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.integer({ min: -5, max: 300 }),
);

/** A copy with the number at a place, counted through all of them, replaced by another. */
function withNumber(input: unknown, [place, other]: [number, number]): unknown {
  const count = numbersIn(input).length;
  if (count === 0) return input;
  let left = place % count;
  const copy = (value: unknown): unknown => {
    if (typeof value === 'number') return left-- === 0 ? other : value;
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one)]));
  };
  return copy(input);
}
