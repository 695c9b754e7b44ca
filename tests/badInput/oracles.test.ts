import { describe, expect, it } from 'vitest';
import { headersOf, type Answer } from './oracles/answer';
import { judge } from './oracles/judge';
import { strange } from './oracles/strange';

const USUAL = [
  ...['cache-control', 'no-store', 'content-security-policy', "default-src 'none'"],
  ...['x-content-type-options', 'nosniff'],
];
const PROBLEM = JSON.stringify({
  ...{ type: 'about:blank', title: 'No', status: 400, detail: 'No.', errors: [] },
});

/** An answer as a test has made it up. */
const answer = (
  type: string,
  body: string | Uint8Array,
  { status = 200, more = [], path = '/' }: { status?: number; more?: string[]; path?: string } = {},
): Answer => ({
  ...{ asked: { path }, status, ms: 1, body: Buffer.from(body) },
  headers: headersOf([...USUAL, 'content-type', type, ...more]),
});
const page = (inside: string) => answer('text/html', `<html lang="en"><p>${inside}</p></html>`);

describe('an answer that is well', () => {
  it.each([
    ['a page', page('Fine &amp; “good”')],
    ['a problem', answer('application/problem+json', PROBLEM, { status: 400 })],
    ['a table', answer('text/csv', 'year,name\r\n2018,-3.5\r\n')],
    ['a way on', answer('', '', { status: 308, more: ['location', '/?a=3'] })],
  ])('has no fault: %s', (_, one) => {
    expect(judge(one).faults).toEqual([]);
  });
});

describe('an answer that does harm', () => {
  it.each([
    ['an error of the server', answer('application/problem+json', PROBLEM, { status: 500 })],
    ['an error as a page of the API', answer('text/html', '<p></p>', { status: 404 })],
    [
      'a problem that says another status',
      answer('application/problem+json', PROBLEM, { status: 404 }),
    ],
    ['a problem without a shape', answer('application/problem+json', '{}', { status: 400 })],
    ['a problem with 200', answer('application/problem+json', PROBLEM)],
    [
      'an error that may be kept',
      {
        ...answer('application/problem+json', PROBLEM, { status: 400 }),
        headers: headersOf([...USUAL.slice(2), 'content-type', 'application/problem+json']),
      },
    ],
    ['a header of the sender', answer('text/html', '<p></p>', { more: ['set-cookie', 'a=1'] })],
    ['a way elsewhere', answer('', '', { status: 302, more: ['location', '//evil.example'] })],
    ['a way elsewhere by a backslash', answer('', '', { status: 302, more: ['location', '/\\x'] })],
    ['a script', page('<script>alert(1)</script>')],
    ['a script of another site', page('<script src="https://evil.example/x.js"></script>')],
    ['an attribute that runs', page('<b onclick="alert(1)">x</b>')],
    ['an address that runs', page('<a href="javascript:alert(1)">x</a>')],
    ['another base', page('<base href="/x"></base>')],
    ['an element that is not closed', page('<b>')],
    ['a text that is not escaped', page('a < b & c')],
    ['a letter that no text has', page('\u0000')],
    ['bytes that are no text', answer('text/html', Uint8Array.of(0x3c, 0xff))],
    ['HTML in a picture', answer('image/svg+xml', '<svg><foreignObject></foreignObject></svg>')],
    ['a place that is no number', answer('image/svg+xml', '<svg><path d="M0,NaN"></path></svg>')],
    ['XML that names its own entities', answer('text/xml', '<!DOCTYPE x><oembed></oembed>')],
    [
      'a frame with more around it',
      answer(
        'application/json',
        JSON.stringify({
          ...{ provider_name: 'Kuroshio', html: '<iframe src="/embed"></iframe><b></b>' },
        }),
      ),
    ],
    ['JSON that breaks off', answer('application/json', '{"a":')],
    ['a formula', answer('text/csv', 'name\r\n=1+1\r\n')],
    ['a formula in full width', answer('text/csv', 'name\r\n＝1+1\r\n')],
    ['a row of its own', answer('text/csv', 'a,b\r\n1\r\n')],
    ['half a picture', answer('image/png', '\u0089PNG')],
    ['nothing at all', answer('text/html', '')],
    ['a type that there is not', answer('text/plain', 'x')],
  ])('is found out: %s', (_, one) => {
    expect(judge(one).faults).not.toEqual([]);
  });

  it.each([
    ['an element', 'x<i>y</i>'],
    ['an attribute', '<b title="x">x</b>'],
    ['a link to another site', '<a href="https://evil.example/">x</a>'],
    ['data for programs', '<script type="application/ld+json">{"a":1}</script>'],
  ])('is told from the same with harmless words by %s', (_, inside) => {
    const harmless = judge(page('<b>x</b><a href="/">x</a>'));
    expect(strange(judge(page('<b>y</b>')), harmless)).toEqual([]);
    expect(strange(judge(page(inside)), harmless)).not.toEqual([]);
  });
});
