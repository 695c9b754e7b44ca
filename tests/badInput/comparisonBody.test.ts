import { describe, expect, it } from 'vitest';
import { ask, post } from '../harness/served';
import { problemOf } from '../worker/contract';
import { comparisonBodies } from './corpus/comparisonBodies';

const json = (value: unknown) => JSON.stringify(value);

async function expectRefused(response: Response, status: number): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get('cache-control')).toBe('no-store');
  await problemOf(response);
}

describe('POST /api/v1/projection', () => {
  it.each(comparisonBodies)('names what is wrong with %s', async (_, body, expected) => {
    const response = await post(body);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { errors } = await problemOf(response);
    expect(errors.map(({ parameter, code }) => `${parameter} ${code}`)).toEqual(expected);
  });

  it('refuses a comparison that no link can hold with 413', async () => {
    const name = '経'.repeat(60);
    const scenarios = [...'abc'].map((id) => ({ id, name, growth: { kind: 'hold' } }));
    const response = await post(json({ scenarios }));
    expect(response.status).toBe(413);
    expect((await problemOf(response)).errors.map(({ code }) => code)).toEqual(['TOO_LONG']);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'json', ''])(
    'answers the media type "%s" with 415',
    async (type) => {
      await expectRefused(await post('{}', { 'content-type': type }), 415);
    },
  );

  it('answers a body without a media type with 415', async () => {
    const body = new TextEncoder().encode('{}');
    await expectRefused(await ask('/api/v1/projection', { method: 'POST', body }), 415);
  });

  it.each([
    ['a little too large', 32_769],
    ['far too large', 100_000],
  ])('answers a body %s with 413', async (_, bytes) => {
    const body = `{"title":"${'x'.repeat(bytes - 12)}"}`;
    expect(body.length).toBe(bytes);
    await expectRefused(await post(body), 413);
  });

  it('counts the bytes of a body that comes in chunks without a length', async () => {
    const chunk = new TextEncoder().encode('[0,'.repeat(2000));
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (sent++ < 8 ? controller.enqueue(chunk) : controller.close()),
    });
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'content-type': 'application/json' },
    };
    await expectRefused(await ask('/api/v1/projection', init), 413);
  });

  it('takes a body of just the most, counted in bytes', async () => {
    const padded = `{}${' '.repeat(32_766)}`;
    expect((await post(padded)).status).toBe(200);
    await expectRefused(await post(padded.replace('  ', '　')), 413);
  });

  it.each([
    ['lists', '['.repeat(16_000) + ']'.repeat(16_000)],
    ['objects', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['a title', `{"title":${'['.repeat(15_000)}${']'.repeat(15_000)}}`],
  ])('is not hurt by %s nested without end', async (_, body) => {
    await expectRefused(await post(body), 400);
  });

  it('is not changed by what an earlier body said of prototypes', async () => {
    const clean = await (await post('{}')).text();
    await post('{"__proto__":{"series":"fdi","to":2020},"constructor":{"prototype":{"to":2021}}}');
    expect(await (await post('{}')).text()).toBe(clean);
  });
});
