import { describe, expect, it } from 'vitest';
import { comparisons } from '../agreement/comparisons';
import { canonicalOf } from '../harness/expected';
import { elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask, publicOrigin } from '../harness/served';

const machines = [
  '/chart.svg',
  '/chart.png',
  '/api/v1/projection.json',
  '/api/v1/projection.csv',
  '/api/v1/datapackage.json',
] as const;

const query = canonicalOf('title=Tăng trưởng&series=fdi&a=1.5&a.name=Ổn định&b=mean&to=2035');
const reversed = query.split('&').reverse().join('&');
const everyByte = (text: string) =>
  Array.from(
    new TextEncoder().encode(decodeURIComponent(text)),
    (byte) => `%${byte.toString(16)}`,
  ).join('');

/** What becomes of a link on its way, each the same comparison. */
const mangled = [
  ['mangled by &amp;', query.replaceAll('&', '&amp;')],
  ['reordered', reversed],
  ['decorated behind', `${query}&utm_source=newsletter&fbclid=IwAR0`],
  ['decorated before', `utm_medium=social&${query}`],
  ['percent-encoded throughout', query.replace(/[^=&]+/g, everyByte)],
  ['with + for a space', query.replaceAll('%20', '+')],
  ['with a full stop after it', `${query}.`],
  ['with empty parts', `&&${query}&`],
  ['with decomposed letters', encodeURI(decodeURI(query).normalize('NFD'))],
  ['in full-width digits', query.replace('a=1.5', `a=${encodeURIComponent('１．５')}`)],
] as const;

describe.each(machines)('%s', (path) => {
  it.each(mangled)('sends a query %s on to the canonical one with 308', async (_, variant) => {
    const response = await ask(`${path}?${variant}`);
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe(`${path}?${query}`);
    expect(await response.text()).toBe('');
  });

  it.each(comparisons)('answers the canonical query of $name at once', async (comparison) => {
    const canonical = canonicalOf(comparison.query);
    const sent = await ask(`${path}?${encodeURI(comparison.query)}`);
    expect(sent.headers.get('location') ?? `${path}?${canonical}`).toBe(`${path}?${canonical}`);
    // A reader with a copy is told so before anything is drawn, but not before being sent on.
    const headers = { 'if-none-match': '*' };
    expect((await ask(`${path}?${canonical}`, { headers })).status).toBe(304);
  });

  it('needs no query at all', async () => {
    for (const bare of [path, `${path}?`]) {
      const response = await ask(bare);
      expect([response.status, response.headers.get('location')]).toEqual([
        308,
        `${path}?${canonicalOf('')}`,
      ]);
    }
  });

  it('sends HEAD on as well', async () => {
    expect((await ask(`${path}?${reversed}`, { method: 'HEAD' })).status).toBe(308);
  });
});

describe('view words', () => {
  it('stand before the last year of a picture, in one order', async () => {
    const response = await ask(`/chart.png?size=og&theme=dark&${query}`);
    const sized = canonicalOf(query, { theme: 'dark', size: 'og' });
    expect(response.headers.get('location')).toBe(`/chart.png?${sized}`);
    expect(sized).toMatch(/&theme=dark&size=og&to=2035$/);
    expect((await ask(`/chart.png?${sized}`)).status).toBe(200);
  });

  it('that change no number leave the address of the numbers', async () => {
    const response = await ask(`/api/v1/projection.json?theme=dark&size=og&${query}`);
    expect(response.headers.get('location')).toBe(`/api/v1/projection.json?${query}`);
  });
});

describe.each(['/', '/embed'])('%s', (path) => {
  it.each(mangled)(
    'answers a query %s with 200 and names the canonical page',
    async (_, variant) => {
      const response = await ask(`${path}?${variant}`);
      expect(response.status).toBe(200);
      const links = elementsNamed(readMarkup(await response.text()), 'link');
      const canonical = links.find(({ attributes }) => attributes.get('rel') === 'canonical');
      expect(canonical?.attributes.get('href')).toBe(`${publicOrigin}/?${query}`);
    },
  );
});

describe('the invariant "a serialised comparison parses back to itself"', () => {
  it.each(comparisons)('holds for $name: its canonical form is its own', async (comparison) => {
    const canonical = canonicalOf(comparison.query);
    expect(canonicalOf(canonical)).toBe(canonical);
    expect(canonical).toMatch(/&to=\d{4}$/);
  });
});
