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
import { anyLink } from './anyLink';
import { canonicalOf, read, words } from './read';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 300 });

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
