import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_LESSON } from '../../model';
import { anyLesson, canonicalLesson, readLesson } from './anyLesson';
import { DECORATIONS, mangled, SPELLINGS, TRAILS } from './mangle';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 100 });

describe('a mangled address of a lesson', () => {
  it.each(mangled)('is the same lesson %s', (_, mangle) => {
    fc.assert(
      fc.property(anyLesson, ({ query }) => {
        const text = mangle(query);
        fc.pre(text.length <= LONGEST_LESSON);
        expect(canonicalLesson(text)).toBe(query);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same lesson in several of these ways at once', () => {
    const ways = fc.record({
      lesson: anyLesson,
      spell: fc.constantFrom(...SPELLINGS),
      space: fc.constantFrom('%20', '+'),
      separator: fc.constantFrom('&', '&amp;', '&amp;amp;', '&&'),
      added: fc.array(fc.tuple(fc.constantFrom(...DECORATIONS), fc.nat(60)), { maxLength: 4 }),
      start: fc.constantFrom('', '?', '?&'),
      trail: fc.array(fc.constantFrom(...TRAILS), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(ways, ({ lesson, spell, space, separator, added, start, trail }) => {
        const pairs = spell(lesson.query).replaceAll('%20', space).split('&');
        for (const [decoration, at] of added) pairs.splice(at % pairs.length, 0, decoration);
        const text = `${start}${pairs.join(separator)}${trail.join('')}`;
        fc.pre(text.length <= LONGEST_LESSON);
        expect(canonicalLesson(text)).toBe(lesson.query);
        expect(readLesson(text).faults).toEqual([]);
      }),
    );
  });
});

describe('an address of a lesson that was cut on its way', () => {
  const anyCut = anyLesson
    .chain(({ lesson, query }) => fc.tuple(fc.constant({ lesson, query }), fc.nat(query.length)))
    .map(([{ lesson, query }, at]) => ({ lesson, query, text: query.slice(0, at) }));

  it('opens every step before the cut as it was, and says what is missing', () => {
    fc.assert(
      fc.property(anyCut, ({ lesson, query, text }) => {
        // What ends within the last year is a shorter number, which is read as it stands.
        fc.pre(text.length < query.length - 4);
        const whole = (i: number) => text.includes(`&${i + 2}.`);
        const kept = lesson.steps.filter((_, i) => whole(i));
        const { lesson: opened, faults } = readLesson(text);
        expect(opened.steps.slice(0, kept.length)).toEqual(kept);
        if (/&steps=\d&/.test(text)) expect(faults).not.toEqual([]);
      }),
    );
  });
});
