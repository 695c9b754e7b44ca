import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import {
  computeComparison,
  LIMITS,
  LONGEST_QUERY,
  parseComparison,
  serializeComparison,
} from '../../model';
import { badQueries } from '../badInput/corpus/badQueries';
import { canonicalOf, read } from './read';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 300 });

describe(parseComparison, () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['v', 'data', 'series', 'to', 'from', 'scale', 'title', 'lang', 'size', 'alt'],
    ),
    fc.constantFrom(
      ...['a', 'b', 'f', 'g', 'a.name', 'c.band', 'a.lever', '__proto__', 'constructor'],
    ),
    fc.constantFrom(
      ...['trade', 'fdi', 'exports-rest', 'log', 'index', 'hold', 'mean', 'trend.ols'],
    ),
    fc.constantFrom(...['parts', 'a.exports', 'b.imports', 'exports', 'linear_-9']),
    fc.constantFrom(
      ...['1', '2040', '-50', '100.00001', '1e9', 'NaN', '50_80', 'off', '３．３', '3,5%'],
    ),
    fc.constantFrom(
      ...['%', '%C3', '%ed%a0%80', '%00', '\ud83d', 'e\u0323\u200b\u0302', '\u202e', '.'],
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const shaped = fc
    .array(
      fc.tuple(piece, fc.constantFrom('=', '==', ''), piece, fc.constantFrom('&', '&amp;', ';')),
    )
    .map((parts) => parts.flat().join('').slice(0, 4000));
  const anyString = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4000, size: 'max' }),
    fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }),
    shaped,
    shaped.map((text) => `?v=1&data=1&${text}`),
  );
  /** To shrink thousands of characters takes minutes. */
  const unshrunk = { endOnFailure: true };

  it('makes something of any string that can be computed, and never throws', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const { comparison, faults } = read(text);
        const { projections } = computeComparison(comparison, catalogue);
        expect(projections.length).toBe(comparison.scenarios.length);
        expect(faults.every(({ value }) => Array.from(value).length <= 64)).toBe(true);
      }),
      unshrunk,
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
      unshrunk,
    );
  });

  it('keeps titles and names within their limits, composed and without control characters', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300, size: 'max' });
    fc.assert(
      fc.property(text, (raw) => {
        const value = encodeURIComponent(raw.replace(/\p{Cs}/gu, ''));
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
  ].map((query) => ({ name: query.slice(0, 40), query }));

  it.each([...badQueries, ...generated])('survives $name', ({ query }) => {
    const { comparison } = read(query);
    expect(computeComparison(comparison, catalogue).projections.length).toBeGreaterThan(0);
    const canonical = serializeComparison(comparison);
    expect(canonicalOf(canonical)).toBe(canonical);
  });

  it('changes no prototype and reads nothing from one', () => {
    const query =
      '__proto__=1&constructor=2&toString=3&hasOwnProperty=4&series=__proto__&a=toString';
    const { comparison, faults } = read(query);
    expect(comparison).toMatchObject({
      series: 'trade',
      scenarios: [{ growth: { kind: 'drift' } }],
    });
    expect(faults).toHaveLength(6);
    expect(Reflect.ownKeys(Object.prototype)).not.toContain('1');
    expect({}.toString).toBe(Object.prototype.toString);
  });
});
