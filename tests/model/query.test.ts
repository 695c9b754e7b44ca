import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import {
  computeComparison,
  LIMITS,
  LONGEST_QUERY,
  parseComparison,
  serializeComparison,
  type View,
} from '../../model';
import { anyComparison } from './arbitrary';
import badQueries from './badQueries.json' with { type: 'json' };
import { frozen } from './freeze';

fc.configureGlobal({ numRuns: 300 });

const words = frozen({ languages: ['en', 'vi', 'ja'], sizes: ['page', 'og'] });
const read = (query: string) => parseComparison(query, frozen(catalogue), words);
const canonicalOf = (query: string) => serializeComparison(read(query).comparison);

/** A comparison and its link, where the link is short enough to be one. */
const anyLink = anyComparison
  .map((comparison) => ({ comparison, query: serializeComparison(frozen(comparison)) }))
  .filter(({ query }) => query.length <= LONGEST_QUERY);

const anyView: fc.Arbitrary<View> = fc.record({
  lang: fc.option(fc.constantFrom(...words.languages)),
  theme: fc.option(fc.constantFrom('light', 'dark')),
  size: fc.option(fc.constantFrom(...words.sizes)),
});

describe(serializeComparison, () => {
  it('is read back as the same comparison, without a fault', () => {
    fc.assert(
      fc.property(anyLink, ({ comparison, query }) => {
        expect(read(query)).toMatchObject({ comparison, faults: [] });
      }),
    );
  });

  it('is the same the second time', () => {
    fc.assert(
      fc.property(anyLink, ({ query }) => {
        expect(canonicalOf(query)).toBe(query);
        expect(canonicalOf(`?${query}`)).toBe(query);
      }),
    );
  });

  it('ends in a digit of the last year, so that a link survives a sentence', () => {
    fc.assert(
      fc.property(anyLink, anyView, ({ comparison }, view) => {
        const query = serializeComparison(comparison, view);
        expect(query).toMatch(new RegExp(`&to=${comparison.to}$`));
        expect(read(query)).toEqual({ comparison, view, faults: [] });
      }),
    );
  });

  it('uses only characters that URLSearchParams leaves alone, but for the space', () => {
    fc.assert(
      fc.property(anyLink, ({ query }) => {
        expect(query).toMatch(/^[\w*.=&-]+(%[0-9A-F]{2}[\w*.=&-]*)*$/);
        const params = new URLSearchParams(query);
        expect(params.toString().replaceAll('+', '%20')).toBe(query);
        const decoded = query.split('&').map((pair) => pair.split('=').map(decodeURIComponent));
        expect([...params]).toEqual(decoded);
      }),
    );
  });

  it('writes what alters the picture even where it is the default', () => {
    expect(canonicalOf('')).toBe(
      'v=1&data=1&series=trade&from=2000&scale=linear&a=trend&a.band=50_80&b=hold&b.band=off&to=2040',
    );
  });
});

describe('a mangled link', () => {
  const everyByte = (text: string) =>
    Array.from(new TextEncoder().encode(decodeURIComponent(text)), (byte) =>
      `%${byte.toString(16).padStart(2, '0')}`,
    ).join('');
  const mangled: readonly (readonly [how: string, mangle: (query: string) => string])[] = [
    ['percent-encoded throughout', (query) => query.replace(/[^=&]+/g, everyByte)],
    ['with &amp; for &', (query) => query.replaceAll('&', '&amp;')],
    ['with &amp;amp; for &', (query) => query.replaceAll('&', '&amp;amp;')],
    ['with + for a space', (query) => query.replaceAll('%20', '+')],
    ['written out without percent signs', (query) => decoded(query)],
    ['decorated behind', (query) => `${query}&utm_source=chat&fbclid=Iw_1&gclid=-`],
    ['decorated before', (query) => `?utm_source=a%20b&utm_campaign=1&${query}`],
    ['with the bracket and full stop after it', (query) => `${query}).`],
    ['in Japanese quotation marks', (query) => `${query}」。`],
    ['with empty parts', (query) => `?&&${query.replaceAll('&', '&&')}&`],
    ['with decomposed letters', (query) => query.replace(/[^=&]+/g, decomposed)],
    ['with full-width digits', fullWidth],
  ];

  it.each(mangled)('is the same comparison %s', (_, mangle) => {
    fc.assert(
      fc.property(anyLink, ({ query }) => {
        const text = mangle(query);
        fc.pre(text.length <= LONGEST_QUERY);
        expect(canonicalOf(text)).toBe(query);
      }),
    );
  });

  it('is the same comparison in any order of its keys', () => {
    const shuffled = anyLink.chain(({ query }) => {
      const pairs = query.split('&');
      return fc.record({
        query: fc.constant(query),
        order: fc.shuffledSubarray(pairs, { minLength: pairs.length }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ query, order }) => {
        // A text that ends in a full stop and stands last is the one thing that looks like prose.
        fc.pre(!order.at(-1)?.endsWith('.'));
        expect(canonicalOf(order.join('&'))).toBe(query);
      }),
    );
  });
});

describe(parseComparison, () => {
  const piece = fc.oneof(
    fc.constantFrom(...['v', 'data', 'series', 'to', 'from', 'scale', 'title', 'lang', 'size', 'alt']),
    fc.constantFrom(...['a', 'b', 'f', 'g', 'a.name', 'c.band', 'a.lever', '__proto__', 'constructor']),
    fc.constantFrom(...['trade', 'fdi', 'exports-rest', 'log', 'index', 'hold', 'mean', 'trend.ols']),
    fc.constantFrom(...['1', '2040', '-50', '100.00001', '1e9', 'NaN', '50_80', 'off', '３．３', '3,5%']),
    fc.constantFrom(...['%', '%C3', '%ed%a0%80', '%00', '\ud83d', 'e\u0323\u200b\u0302', '\u202e', '.']),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const shaped = fc
    .array(fc.tuple(piece, fc.constantFrom('=', '==', ''), piece, fc.constantFrom('&', '&amp;', ';')))
    .map((parts) => parts.flat().join('').slice(0, 4000));
  const anyString = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4000, size: 'max' }),
    fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }),
    shaped,
    shaped.map((text) => `?v=1&data=1&${text}`),
  );

  it('makes something of any string that can be computed, and never throws', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const { comparison, faults } = read(text);
        const { projections } = computeComparison(comparison, catalogue);
        expect(projections.length).toBe(comparison.scenarios.length);
        expect(faults.every(({ value }) => Array.from(value).length <= 64)).toBe(true);
      }),
    );
  });

  it('has one canonical form for whatever it made of a string', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const canonical = canonicalOf(text);
        fc.pre(canonical.length <= LONGEST_QUERY);
        expect(read(canonical)).toMatchObject({ comparison: read(text).comparison, faults: [] });
        expect(canonicalOf(canonical)).toBe(canonical);
      }),
    );
  });

  it('keeps titles and names within their limits, composed and without control characters', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300, size: 'max' });
    fc.assert(
      fc.property(text, (raw) => {
        const value = encodeURIComponent(raw.toWellFormed());
        const { title, scenarios } = read(`title=${value}&a=1&a.name=${value}`).comparison;
        const kept: readonly [string | null, number][] = [
          [title, LIMITS.titleCharacters],
          [scenarios[0]?.name ?? null, LIMITS.nameCharacters],
        ];
        for (const [clean, longest] of kept) {
          if (clean === null) continue;
          expect(Array.from(clean).length).toBeLessThanOrEqual(longest);
          expect(clean).toBe(clean.normalize('NFC').trim());
          expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        }
      }),
    );
  });

  const generated = [
    `v=1&data=1&series=trade&a=0.${'1'.repeat(400)}&to=2040`,
    `v=1&data=1&series=trade&a=3${'&a.lever=points_1_2027_5'.repeat(50)}&to=2040`,
    `v=1&data=1&series=trade&a=3&to=2040${'&x=1'.repeat(3000)}`,
    `title=${'%E1%BB%87'.repeat(500)}&to=2050`,
    `${'a'.repeat(100_000)}=1`,
    '&amp;'.repeat(20_000),
    '%'.repeat(100_000),
  ].map((query) => ({ group: 'length', query }));

  it.each([...badQueries, ...generated])('survives $group: $query', ({ query }) => {
    const { comparison } = read(query);
    expect(computeComparison(comparison, catalogue).projections.length).toBeGreaterThan(0);
    const canonical = serializeComparison(comparison);
    expect(canonicalOf(canonical)).toBe(canonical);
  });

  it('changes no prototype and reads nothing from one', () => {
    const query = '__proto__=1&constructor=2&toString=3&hasOwnProperty=4&series=__proto__&a=toString';
    const { comparison, faults } = read(query);
    expect(comparison).toMatchObject({ series: 'trade', scenarios: [{ growth: { kind: 'drift' } }] });
    expect(faults).toHaveLength(6);
    expect(Reflect.ownKeys(Object.prototype)).not.toContain('1');
    expect(({}).toString).toBe(Object.prototype.toString);
  });
});

function decoded(query: string): string {
  return query.replace(/[^=&]+/g, (part) => {
    const text = decodeURIComponent(part);
    return /[&=%+]/.test(text) ? part : text;
  });
}

function decomposed(part: string): string {
  return encodeURIComponent(decodeURIComponent(part).normalize('NFD'));
}

/** The numbers of a query as a Japanese keyboard writes them; free text stays as it is. */
function fullWidth(query: string): string {
  const widened = (word: string) =>
    word.replace(/[\d.-]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
  return query.replace(/(?<=(^|&)(v|data|from|to|[a-f]|[a-f]\.band)=)[\d._-]+(?=&|$)/g, widened);
}
