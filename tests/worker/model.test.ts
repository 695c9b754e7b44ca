import { describe, expect, it } from 'vitest';
import { vectorFunctions, type ScenarioInput, type ScenarioOutput } from '../../model';
import { ask, call, pathOf } from '../harness/served';
import { compareResult } from '../model/compareVector';
import { shapley } from '../model/shapley';
import vectors from '../model/vectors.json' with { type: 'json' };
import { callAnswer, functionsAnswer, jsonOf, problemOf } from './contract';

const names = Object.keys(vectorFunctions);

/** What a function answers, as the model would have given it: a result, or a refusal. */
async function resultOf(fn: string, input: object): Promise<object> {
  const response = await call(fn, JSON.stringify(input));
  expect(response.headers.get('cache-control')).toBe('no-store');
  if (response.status === 200) {
    const answer = await jsonOf(response, callAnswer);
    expect(answer.function).toBe(fn);
    expect(answer.input).toEqual(input);
    return answer.result;
  }
  expect(response.status).toBe(422);
  const [first, ...more] = (await problemOf(response)).errors;
  expect(more).toEqual([]);
  const { code, year, field, rest, reachedAtLow, reachedAtHigh } = first!;
  const told = Object.entries({ year, field, rest, reachedAtLow, reachedAtHigh });
  return { error: code, ...Object.fromEntries(told.filter(([, value]) => value !== undefined)) };
}

/** Which levers and shocks a scenario has. */
const idsOf = ({ levers = [], shocks = [] }: ScenarioInput) =>
  [...levers, ...shocks].map(({ id }) => id).join(' ');

/** Every scenario with some of the levers and shocks of another, by their ids, as the API computes it. */
async function computedApart(input: ScenarioInput): Promise<Map<string, ScenarioOutput>> {
  const { levers = [], shocks = [] } = input;
  const found = new Map<string, ScenarioOutput>();
  for (let mask = 0; mask < 2 ** (levers.length + shocks.length); mask++) {
    const isOn = (i: number) => Math.floor(mask / 2 ** i) % 2 === 1;
    const some = {
      ...input,
      levers: levers.filter((_, i) => isOn(i)),
      shocks: shocks.filter((_, i) => isOn(levers.length + i)),
    };
    found.set(idsOf(some), (await resultOf('scenario', some)) as ScenarioOutput);
  }
  return found;
}

describe('POST /api/v1/model/:function', () => {
  it.each(vectors.filter(({ fn }) => fn !== 'shapley'))(
    'answers vector $id, $fn, as it was computed independently',
    async (vector) => {
      expect(compareResult(vector, await resultOf(vector.fn, vector.input))).toEqual([]);
    },
  );

  it('gives what the remaining vector, a cross-check and no function, is computed from', async () => {
    const vector = vectors.find(({ fn }) => fn === 'shapley')!;
    expect(vectors.filter(({ fn }) => !names.includes(fn))).toEqual([vector]);
    expect((await call('shapley', JSON.stringify(vector.input))).status).toBe(404);
    const { year, ...input } = vector.input as unknown as ScenarioInput & { year: number };
    const computed = await computedApart(input);
    expect(computed.size).toBe(32);
    const looked = shapley({ ...input, year }, (one) => computed.get(idsOf(one))!);
    expect(compareResult(vector, looked)).toEqual([]);
  });

  it('gives every bit of a number, and none that JSON cannot hold', async () => {
    const input = { x: [0.1, 1 / 3, 2, 1e-300, 1.7976931348623157e308] };
    const { value, hex } = (await resultOf('detLogBits', input)) as {
      value: number[];
      hex: string[];
    };
    const bits = new DataView(new ArrayBuffer(8));
    value.forEach((number, i) => {
      bits.setFloat64(0, number);
      expect(bits.getBigUint64(0).toString(16).padStart(16, '0')).toBe(hex[i]);
    });
  });

  it('draws the same path for the same seed, and another for another', async () => {
    const { input } = vectors.find(({ fn }) => fn === 'mcPath')!;
    const drawn = (seed: number) => resultOf('mcPath', { ...input, seed });
    expect(await drawn(42)).toEqual(await drawn(42));
    expect(await drawn(43)).not.toEqual(await drawn(42));
  });

  it('takes any JSON media type, and is open to every site', async () => {
    const body = '{"g":0.0331}';
    for (const type of ['application/json;charset=utf-8', 'application/vnd.kuroshio+json']) {
      const answer = await call('doublingTime', body, { 'content-type': type });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    }
  });
});

describe('GET /api/v1/model', () => {
  it('lists every function with what it gives and takes', async () => {
    const { functions } = await jsonOf(await ask('/api/v1/model'), functionsAnswer);
    expect(functions.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    const fan = functions.find(({ name }) => name === 'fan')!;
    expect(fan.fields.map(({ name, type, required }) => [name, type, required])).toEqual([
      ['observations', '[integer, number][]', true],
      ['year', 'integer', true],
      ['level', '50 | 80 | 90 | 95', true],
      ['mode', '"trend" | "scenario"', true],
      ['centre', 'number', false],
    ]);
  });

  it('names fields that the functions ask for, at addresses that answer', async () => {
    const { functions } = await jsonOf(await ask('/api/v1/model'), functionsAnswer);
    for (const { fields, links } of functions) {
      const answer = await ask(pathOf(links.call), {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      });
      expect(answer.status).toBe(400);
      const missing = (await problemOf(answer)).errors.map(({ parameter }) => parameter);
      expect(missing).toEqual(fields.flatMap(({ name, required }) => (required ? [name] : [])));
    }
  });
});
