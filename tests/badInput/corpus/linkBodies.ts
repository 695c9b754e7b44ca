import { publicOrigin } from '../../harness/served';

const json = (value: unknown) => JSON.stringify(value);
const query = (text: string) => json({ query: text });

/** What is wrong, a body, the status and the parameter and code of every fault. */
export const linkBodies: readonly (readonly [string, string, number, readonly string[]])[] = [
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
