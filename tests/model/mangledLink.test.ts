import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY } from '../../model';
import { anyLink } from './anyLink';
import { DECORATIONS, mangled, SPELLINGS, TRAILS } from './mangle';
import { canonicalOf, read } from './read';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 300 });

describe('a mangled link', () => {
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

  it('is the same comparison in several of these ways at once', () => {
    const ways = fc.record({
      link: anyLink,
      spell: fc.constantFrom(...SPELLINGS),
      space: fc.constantFrom('%20', '+'),
      separator: fc.constantFrom('&', '&amp;', '&amp;amp;', '&&'),
      added: fc.array(fc.tuple(fc.constantFrom(...DECORATIONS), fc.nat(30)), { maxLength: 4 }),
      start: fc.constantFrom('', '?', '?&'),
      trail: fc.array(fc.constantFrom(...TRAILS), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(ways, ({ link, spell, space, separator, added, start, trail }) => {
        const pairs = spell(link.query).replaceAll('%20', space).split('&');
        for (const [decoration, at] of added) pairs.splice(at % pairs.length, 0, decoration);
        const text = `${start}${pairs.join(separator)}${trail.join('')}`;
        fc.pre(text.length <= LONGEST_QUERY);
        expect(canonicalOf(text)).toBe(link.query);
        expect(read(text).faults).toEqual([]);
      }),
    );
  });

  it.each([
    ['a=ｆａｄｉｎｇ＿５＿２＿８', 'a=fading_5_2_8'],
    ['a=phased_２０１９_１_２０２６_３．５', 'a=phased_2019_1_2026_3.5'],
    ['a=−１．２５％', 'a=-1.25'],
    ['a=3&a.lever=ｄｉｇｉｔａｌ＿２＿２０２７＿５', 'a=3&a.lever=digital_2_2027_5'],
    ['a=3&a.shock=pandemic_１２_2030_２_1', 'a=3&a.shock=pandemic_12_2030_2_1'],
    ['a=trend&a.band=５０＿８０', 'a=trend&a.band=50_80'],
    ['reach=３００．５&a=3', 'reach=300.5&a=3'],
  ])('is read as it is meant in full-width letters: %s', (wide, plain) => {
    expect(read(wide)).toEqual(read(plain));
    expect(read(wide).faults).toEqual([]);
  });
});
