import { describe, expect, it } from 'vitest';
import { modelFunctions } from '../../model';
import { ask, call } from '../harness/served';
import { problemOf } from '../worker/contract';
import { cagr, functionBodies, many } from './corpus/functionBodies';

const json = (value: unknown) => JSON.stringify(value);

describe('POST /api/v1/model/:function', () => {
  it.each(functionBodies)('names what is wrong with %s', async (_, fn, body, status, expected) => {
    const response = await call(fn, body);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { errors } = await problemOf(response);
    expect(errors.map(({ parameter, code }) => `${parameter} ${code}`)).toEqual(expected);
  });

  it('says what would have been allowed', async () => {
    const body = json({ x: 1, base: [], horizon: 'x'.repeat(300), baseline: { kind: 'magic' } });
    const { errors } = await problemOf(await call('yearReached', body));
    expect(errors).toEqual([
      {
        parameter: 'base.year',
        value: '',
        code: 'UNREADABLE',
        allowed: expect.stringContaining('required'),
      },
      {
        parameter: 'base.value',
        value: '',
        code: 'UNREADABLE',
        allowed: expect.stringContaining('required'),
      },
      {
        parameter: 'horizon',
        value: `${'x'.repeat(63)}…`,
        code: 'UNREADABLE',
        allowed: 'a number',
      },
      {
        parameter: 'baseline.kind',
        value: 'magic',
        code: 'E_KIND',
        allowed: expect.stringContaining('"hold" | "constant"'),
      },
      {
        parameter: 'target',
        value: '',
        code: 'UNREADABLE',
        allowed: expect.stringContaining('required'),
      },
      {
        ...{ parameter: 'x', value: 'x', code: 'UNREADABLE' },
        allowed: 'only base, horizon, baseline, levers, shocks, observations, parts, target',
      },
    ]);
  });

  it('names no more faults of one kind than a hundred', async () => {
    const names = Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`k${i}`, 1]));
    expect((await problemOf(await call('cagr', json(names)))).errors).toHaveLength(103);
    const { errors } = await problemOf(await call('round6', json({ x: many(200, '') })));
    expect(errors).toHaveLength(100);
  });

  it.each([
    ['nothing', ''],
    ['half an object', '{"v0":'],
    ['a form', 'v0=129&v1=231.7&years=18'],
    ['NaN', '{"v0":NaN,"v1":231.7,"years":18}'],
    ['two objects', '{}{}'],
  ])('answers %s with 400', async (_, body) => {
    const response = await call('cagr', body);
    expect(response.status).toBe(400);
    expect((await problemOf(response)).errors).toEqual([]);
  });

  it.each([
    ['lists', '['.repeat(16_000) + ']'.repeat(16_000)],
    ['objects', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['a field', `{"v0":${'['.repeat(15_000)}${']'.repeat(15_000)},"v1":1,"years":1}`],
    [
      'parts',
      `{"parts":${'{"a":'.repeat(4_000)}1${'}'.repeat(4_000)},"total":1,"mode":"residual"}`,
    ],
  ])('is not hurt by %s nested without end', async (_, body) => {
    for (const fn of ['cagr', 'reconcile', 'scenario']) {
      const response = await call(fn, body);
      expect(response.status).toBe(400);
      await problemOf(response);
    }
  });

  it('answers a body that is too large with 413, and what is not JSON with 415', async () => {
    const large = await call('seedOf', json({ text: many(200, 'x'.repeat(200)) }));
    expect(large.status).toBe(413);
    await problemOf(large);
    const form = await call('cagr', json(cagr), { 'content-type': 'text/plain' });
    expect(form.status).toBe(415);
    await problemOf(form);
  });

  it.each(['nope', 'shapley', 'CAGR', '__proto__', 'toString', 'x'.repeat(500), '%F0%9F%8C%8A'])(
    'knows no function %s, and names those it knows',
    async (name) => {
      for (const body of [json(cagr), '{', json({ x: 'x'.repeat(40_000) })]) {
        const response = await call(name, body);
        expect(response.status).toBe(404);
        const { errors } = await problemOf(response);
        expect(errors).toMatchObject([{ parameter: 'function', code: 'UNKNOWN_FUNCTION' }]);
        expect(errors[0]!.allowed).toBe(Object.keys(modelFunctions).join(', '));
      }
    },
  );

  it('is not changed by what an earlier body said of prototypes', async () => {
    const clean = await (await call('cagr', json(cagr))).text();
    await call('cagr', '{"__proto__":{"v0":1},"constructor":{"prototype":{"v0":1}}}');
    await call('reconcile', '{"parts":{"constructor":1},"total":1,"mode":"residual"}');
    expect(await (await call('cagr', json(cagr))).text()).toBe(clean);
  });

  it('is answered by POST only', async () => {
    const response = await ask('/api/v1/model/cagr');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    await problemOf(response);
  });
});
