import { describe, expect, it } from 'vitest';
import { canonicalOf } from '../harness/expected';
import { ask, makeLink } from '../harness/served';
import { problemOf } from '../worker/contract';
import { linkBodies } from './corpus/linkBodies';

const client = '198.51.103.1';
const query = (text: string) => JSON.stringify({ query: text });

describe('a request for a link', () => {
  it.each(linkBodies)('is refused with %s, every fault named', async (_, body, status, faults) => {
    const response = await ask('/api/v1/links', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'cf-connecting-ip': client },
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { errors } = await problemOf(response);
    expect(errors.map(({ parameter, code }) => `${parameter} ${code}`).sort()).toEqual(
      [...faults].sort(),
    );
  });

  it('is refused where the query grows too long with everything written out', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map(
      (id) => `${id}=trend&${id}.name=${'é'.repeat(40)}`,
    );
    const short = `${names.join('&')}&title=${'x'.repeat(100)}`;
    expect(short.length).toBeLessThan(1500);
    expect(canonicalOf(short).length).toBeGreaterThan(1500);
    const response = await makeLink(short, client);
    expect(response.status).toBe(413);
    expect((await problemOf(response)).errors).toMatchObject([
      { parameter: 'query', code: 'TOO_LONG' },
    ]);
  });

  it.each([
    ['half a body', '{"query":', 'application/json', 400],
    ['a form', 'query=a%3D1', 'application/x-www-form-urlencoded', 415],
    ['plain text', query('a=1'), 'text/plain', 415],
    ['too much', query('x'.repeat(40_000)), 'application/json', 413],
  ])('is refused with %s', async (_, body, type, status) => {
    const headers = { 'content-type': type };
    const response = await ask('/api/v1/links', { method: 'POST', body, headers });
    expect(response.status).toBe(status);
    await problemOf(response);
  });

  it('is made by POST alone', async () => {
    const response = await ask('/api/v1/links');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});
