import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalOf } from '../harness/expected';
import { ask, call, makeLink, post, publicOrigin } from '../harness/served';
import { problemOf } from './contract';

/** To shrink a text that is asked of a server takes minutes. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 12, endOnFailure: true });

/** So much of an input may come back, and the sign that says it was cut. */
const MOST = 64;

/** A text that stands nowhere else, far longer than may come back, of letters that need no escaping. */
const anyLong = fc
  .array(fc.constantFrom(...'QXZJWVKqxzjwvk0123456789'), { minLength: 200, maxLength: 400 })
  .map((letters) => letters.join(''));

/** The same with what breaks out of places, and of several bytes a letter. */
const anyWild = fc
  .array(fc.constantFrom(...'<>"\'&%=;/\\?#:@経ệ😀QXZ', '\r\n', '</script>', '://'), {
    minLength: 200,
    maxLength: 300,
  })
  .map((letters) => letters.join(''));

const encoded = encodeURIComponent;
const json = JSON.stringify;

/** Every place where a request can carry a text of its sender, and be refused for it. */
const PLACES: Readonly<Record<string, (text: string) => Promise<Response>>> = {
  'a key of a query': (text) => ask(`/api/v1/projection.json?${encoded(text)}=1`),
  'a rule': (text) => ask(`/api/v1/projection.json?a=${encoded(text)}`),
  'a series of a query': (text) => ask(`/api/v1/projection.csv?series=${encoded(text)}`),
  'a lever': (text) => ask(`/api/v1/datapackage.json?a=1&a.lever=${encoded(text)}_1_2027_5`),
  'a shock': (text) => ask(`/api/v1/projection.json?a=1&a.shock=shock_1_2030_2_${encoded(text)}`),
  'an alternative': (text) => ask(`/api/v1/projection.json?alt=${encoded(text)}`),
  'a range': (text) => ask(`/api/v1/projection.json?a=trend&a.band=50_${encoded(text)}`),
  'a horizon': (text) => ask(`/api/v1/projection.json?to=${encoded(text)}`),
  'a language': (text) => ask(`/api/v1/projection.json?lang=${encoded(text)}`),
  'a key written twice': (text) => ask(`/api/v1/projection.json?a=1&a=${encoded(text)}`),
  'the id of a series': (text) => ask(`/api/v1/series/${encoded(text)}`),
  'the id of a series as CSV': (text) => ask(`/api/v1/series/${encoded(text)}.csv`),
  'the series of a backtest': (text) => ask(`/api/v1/backtest/${encoded(text)}`),
  'a filter of the ledger': (text) => ask(`/api/v1/figures?${encoded(text)}=1`),
  'the value of a filter': (text) => ask(`/api/v1/figures.csv?unit=${encoded(text)}`),
  'a function': (text) => call(encoded(text), '{}'),
  'a field of a function': (text) => call('cagr', json({ [text]: 1 })),
  'a number of a function': (text) => call('cagr', json({ v0: text, v1: 1, years: 1 })),
  'a word of a function': (text) => call('reconcile', json({ parts: {}, total: 1, mode: text })),
  'a field of a comparison': (text) => post(json({ [text]: 1 })),
  'a series of a comparison': (text) => post(json({ series: text })),
  'a scale of a comparison': (text) => post(json({ scale: text })),
  'a rule of a comparison': (text) =>
    post(json({ scenarios: [{ id: 'a', growth: { kind: text } }] })),
  'a field deep in a comparison': (text) =>
    post(json({ scenarios: [{ id: 'a', growth: { kind: 'hold', [text]: { [text]: text } } }] })),
  'what is no comparison': (text) => post(json(text)),
  'what is no JSON': (text) => post(text),
  'a media type': (text) => post('{}', { 'content-type': `text/${encoded(text)}` }),
  'a query for a link': (text) => makeLink(`a=1&${encoded(text)}=1`, '203.0.113.77'),
  'a rule for a link': (text) => makeLink(`a=${encoded(text)}`, '203.0.113.77'),
  'an address for oEmbed': (text) => ask(`/oembed?url=${encoded(`https://${text}/`)}`),
  'an address like ours': (text) => ask(`/oembed?url=${encoded(`${publicOrigin}.${text}/?a=1`)}`),
  'a format for oEmbed': (text) => ask(`/oembed?url=x&format=${encoded(text)}`),
  'a width for oEmbed': (text) => ask(`/oembed?url=x&maxwidth=${encoded(text)}`),
  'the code of a short link': (text) => ask(`/s/${encoded(text)}`),
  'an address of the API': (text) => ask(`/api/v1/${encoded(text)}`),
  'an address of nothing': (text) => ask(`/${encoded(text)}`),
};

/** The longest piece of a text that another holds, as it is or as JSON writes it. */
function longestIn(answer: string, text: string): number {
  const letters = Array.from(text);
  let longest = 0;
  for (let at = 0; at + longest < letters.length; at++) {
    while (at + longest < letters.length) {
      const piece = letters.slice(at, at + longest + 1).join('');
      if (!answer.includes(piece) && !answer.includes(json(piece).slice(1, -1))) break;
      longest += 1;
    }
  }
  return longest;
}

describe.each(Object.entries(PLACES))('an answer to %s', (_, send) => {
  it.each([
    ['long', anyLong],
    ['wild', anyWild],
  ])('gives back no more than 64 letters of what is too %s', async (_, anyText) => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const response = await send(text);
        expect([400, 404, 413, 415, 422, 501]).toContain(response.status);
        expect(response.headers.has('location')).toBe(false);
        const said = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
        await problemOf(response.clone());
        expect(longestIn(`${said}\n${await response.text()}`, text)).toBeLessThanOrEqual(MOST);
      }),
    );
  });
});

describe('a redirect', () => {
  const machines = [
    ...['/chart.svg', '/chart.png', '/qr.svg', '/api/v1/projection.json'],
    ...['/api/v1/projection.csv', '/api/v1/datapackage.json'],
  ];

  it.each(machines)('of %s leads to its own canonical path and nowhere else', async (path) => {
    const names = fc.record({ title: anyWild, name: anyWild, decoration: anyWild });
    await fc.assert(
      fc.asyncProperty(names, async ({ title, name, decoration }) => {
        const [head, tail, added] = [title, name, decoration].map((text) =>
          encoded(Array.from(text).slice(0, 20).join('')),
        );
        const query = `title=${head!}&a=3&a.name=${tail!}&to=2040`;
        const response = await ask(`${path}?utm_term=${added!}&${query}`);
        expect(response.status).toBe(308);
        expect(response.headers.get('location')).toBe(`${path}?${canonicalOf(query)}`);
        expect(await response.text()).toBe('');
      }),
    );
  });

  it.each(['/', '/embed', '/about', '/api', '/healthz', '/oembed'])(
    'is never the answer at %s, whatever it is asked to lead to',
    async (path) => {
      const keys = ['url', 'next', 'redirect', 'return', 'to', 'title', 'series', '//evil.example'];
      for (const key of keys) {
        for (const target of [
          'https://evil.example/',
          '//evil.example',
          '/\\evil.example',
          'javascript:1',
        ]) {
          const response = await ask(`${path}?${encoded(key)}=${encoded(target)}`);
          expect([200, 400, 404]).toContain(response.status);
          expect(response.headers.has('location')).toBe(false);
        }
      }
    },
  );
});
