import { describe, expect, it } from 'vitest';
import { canonicalOf } from '../harness/expected';
import { ask, makeLink, publicOrigin } from '../harness/served';
import { problemOf } from './contract';

const client = '198.51.103.1';
const json = (value: unknown) => JSON.stringify(value);
const query = (text: string) => json({ query: text });

/** What is wrong, a body, the status and the parameter and code of every fault. */
const refused: readonly (readonly [string, string, number, readonly string[]])[] = [
  ['null', 'null', 400, ['body UNREADABLE']],
  ['a list', '[]', 400, ['body UNREADABLE']],
  ['a list of links', json([{ query: 'a=1' }]), 400, ['body UNREADABLE']],
  ['a text', '"a=1"', 400, ['body UNREADABLE']],
  ['a number', '12', 400, ['body UNREADABLE']],
  ['nothing in it', '{}', 400, ['query UNREADABLE']],
  ['a query of null', '{"query":null}', 400, ['query UNREADABLE']],
  ['a query that is a number', '{"query":1}', 400, ['query UNREADABLE']],
  ['a query that is a list', '{"query":["a=1"]}', 400, ['query UNREADABLE']],
  ['a query that is an object', '{"query":{"a":1}}', 400, ['query UNREADABLE']],
  ['a code of one’s own', json({ query: 'a=1', code: 'x' }), 400, ['code UNREADABLE']],
  [
    'two members too many and no query',
    json({ url: 'https://evil.example', code: 'x' }),
    400,
    ['query UNREADABLE', 'url UNREADABLE', 'code UNREADABLE'],
  ],
  ['__proto__', '{"__proto__":{"query":"a=1"}}', 400, ['query UNREADABLE', '__proto__ UNREADABLE']],
  ['a member without a name', '{"query":"a=1","":1}', 400, ['body UNREADABLE']],
  ['an address', query('https://evil.example/'), 400, ['https://evil.example/ UNKNOWN_PARAMETER']],
  [
    'an address of ours',
    query(`${publicOrigin}/?a=1`),
    400,
    [`${publicOrigin}/?a UNKNOWN_PARAMETER`],
  ],
  ['a script', query('javascript:alert(1)//'), 400, ['javascript:alert(1)// UNKNOWN_PARAMETER']],
  ['a number that is none', query('a=NaN'), 400, ['a UNREADABLE']],
  ['a series there is not', query('series=nope'), 404, ['series UNKNOWN_SERIES']],
  ['a growth too fast', query('a=900'), 422, ['a E_RANGE']],
  [
    'several faults',
    query('a=900&to=1999&colour=red'),
    400,
    ['a E_RANGE', 'to E_HORIZON', 'colour UNKNOWN_PARAMETER'],
  ],
  ['a language there is not', query('a=1&lang=xx'), 400, ['lang UNREADABLE']],
  ['a query too long', query(`a=1&title=${'x'.repeat(1600)}`), 413, ['query TOO_LONG']],
];

describe('a request for a link', () => {
  it.each(refused)('is refused with %s, every fault named', async (_, body, status, faults) => {
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
