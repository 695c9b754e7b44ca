import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import {
  computeComparison,
  LONGEST_QUERY,
  serializeComparison,
  shownPart,
  type Comparison,
  type View,
} from '../../model';
import { anyComparison } from './arbitrary';
import { frozen } from './freeze';
import { canonicalOf, read, words } from './read';

fc.configureGlobal({ numRuns: 300 });

/** A comparison and its link, where the link is short enough to be one. */
const anyLink = anyComparison
  .map((comparison) => ({ comparison, query: serializeComparison(frozen(comparison)) }))
  .filter(({ query }) => query.length <= LONGEST_QUERY);

/** What a reader may ask to see of a comparison. */
const viewOf = ({ scenarios }: Comparison): fc.Arbitrary<View> =>
  fc.record({
    lang: fc.option(fc.constantFrom(...words.languages)),
    theme: fc.option(fc.constantFrom('light', 'dark')),
    size: fc.option(fc.constantFrom(...words.sizes)),
    paths: fc.option(fc.constant('1' as const)),
    ref: fc.option(fc.constantFrom(...scenarios.map(({ id }) => id))),
    reach: fc.option(
      fc.integer({ min: 1, max: 1e10 }).map((tenThousandths) => tenThousandths / 1e4),
    ),
  });

/** A link with what its reader asks to see. */
const anyLinkAndView = anyLink.chain((link) =>
  fc.record({ link: fc.constant(link), view: viewOf(link.comparison) }),
);

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
      fc.property(anyLinkAndView, ({ link: { comparison }, view }) => {
        const query = serializeComparison(comparison, view);
        fc.pre(query.length <= LONGEST_QUERY);
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

  it('has what a reader looks at before the last year, and only where it is set', () => {
    const plain = canonicalOf('a=3&b=hold&to=2040');
    expect(plain).not.toMatch(/ref|reach/);
    const { comparison, view } = read('reach=300.5&ref=b&a=3&b=hold&to=2040');
    expect(serializeComparison(comparison, view)).toBe(
      plain.replace('&to=', '&ref=b&reach=300.5&to='),
    );
  });

  it.each([
    ['ref=c', 'ref', 'a, b'],
    ['reach=0', 'reach', 'a value above 0, at most 1000000'],
    ['reach=-5', 'reach', 'a value above 0, at most 1000000'],
    ['reach=much', 'reach', 'a value above 0, at most 1000000'],
    ['reach=1000001', 'reach', 'a value above 0, at most 1000000'],
  ])('sets aside what a reader cannot look at, and says so: %s', (pair, parameter, allowed) => {
    const { view, faults } = read(`a=3&b=hold&${pair}`);
    expect(view).toMatchObject({ ref: null, reach: null });
    expect(faults).toMatchObject([{ parameter, code: 'UNREADABLE', allowed }]);
  });

  it('takes the ref that a newsletter appends for what it is', () => {
    const { view, faults } = read('a=3&b=hold&ref=b&ref=morning-mail');
    expect({ view, faults }).toMatchObject({ view: { ref: 'b' }, faults: [] });
    expect(read('a=3&ref=morning-mail&to=2040')).toMatchObject({ view: { ref: null }, faults: [] });
  });

  it('writes what alters the picture even where it is the default', () => {
    expect(canonicalOf('')).toBe(
      'v=1&data=1&series=trade&from=2000&scale=linear&a=trend&a.band=50_80&b=hold&b.band=off&to=2040',
    );
  });
});

describe('a hidden scenario', () => {
  it('says so after its range, and only where it is hidden', () => {
    expect(canonicalOf('a=3&a.hide=1&b=2&b.hide=0')).toBe(
      'v=1&data=1&series=trade&from=2000&scale=linear&a=3&a.band=off&a.hide=1&b=2&b.band=off&to=2040',
    );
  });

  it('is computed like the others, and left out of what is shown', () => {
    const whole = computeComparison(read('a=3&a.hide=1&b=2').comparison, catalogue);
    expect(whole.projections.map(({ scenario }) => scenario.id)).toEqual(['a', 'b']);
    expect(shownPart(whole).projections).toEqual([whole.projections[1]]);
    const visible = computeComparison(read('a=3&b=2').comparison, catalogue);
    expect(shownPart(visible)).toBe(visible);
  });
});

describe('a mangled link', () => {
  const everyByte = (text: string) =>
    Array.from(
      new TextEncoder().encode(decodeURIComponent(text)),
      (byte) => `%${byte.toString(16).padStart(2, '0')}`,
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
    // Several levers of one scenario are a list, whose order says which comes first.
    const plain = anyLink.filter(({ comparison: { scenarios } }) =>
      scenarios.every(({ levers, shocks }) => levers.length < 2 && shocks.length < 2),
    );
    const shuffled = plain.chain(({ query }) => {
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
