import * as v from 'valibot';
import { DomainError } from '../det';
import type { Fault } from '../query/fault';
import type { Result } from '../types';
import { isError } from '../types';
import { inputFaults } from './inputFaults';
import { refusal } from './refusal';
import { isOptional, typeName } from './typeName';

/** One field of a function's input, for people and programs. */
export interface Field {
  name: string;
  /** As a program would write it: `[integer, number][]`. */
  type: string;
  required: boolean;
  description: string;
}

/** What a call gives: the input as it was read and the result, or why there is none. */
export type Called = { input: object; result: object } | { faults: readonly Fault[] };

/** A function of the model that can be called with JSON. */
export interface ModelFunction {
  /** What it gives, in one sentence. */
  description: string;
  fields: readonly Field[];
  /** What its input must be. */
  schema: v.GenericSchema;
  /** Never throws, and gives no number that JSON cannot hold; `name` is what a refusal calls it. */
  call: (name: string, json: unknown) => Called;
}

/** Puts a function beside what its input is made of. */
export function defineFunction<const E extends Readonly<Record<string, v.GenericSchema>>>(
  description: string,
  entries: E,
  compute: (input: v.InferOutput<v.StrictObjectSchema<E, undefined>>) => Result<object>,
): ModelFunction {
  const schema = v.strictObject(entries);
  const fields = Object.entries(entries).map(([field, entry]) => ({
    name: field,
    type: typeName(entry),
    required: !isOptional(entry),
    description: v.getDescription(isOptional(entry) ? entry.wrapped : entry) ?? '',
  }));
  return {
    description,
    fields,
    schema,
    call: (name, json) => {
      // An array passes for an object without members.
      const read = v.safeParse(schema, Array.isArray(json) ? null : json);
      if (!read.success) return { faults: inputFaults(read.issues, json, Object.keys(entries)) };
      const result = computeWithin(compute, read.output);
      return isError(result)
        ? { faults: [refusal(name, read.output, result)] }
        : { input: read.output, result };
    },
  };
}

/** The result, or `E_RANGE` where a number of it, or of its refusal, is beyond what JSON can hold. */
function computeWithin<T>(compute: (input: T) => Result<object>, input: T): Result<object> {
  try {
    const result = compute(input);
    return staysFinite(result) ? result : { error: 'E_RANGE' };
  } catch (error) {
    if (error instanceof DomainError) return { error: error.code };
    throw error;
  }
}

function staysFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(staysFinite);
}
