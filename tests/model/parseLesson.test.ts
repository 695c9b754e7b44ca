import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import {
  computeComparison,
  LESSON_LIMITS,
  LONGEST_LESSON,
  parseLesson,
  parseLessonDraft,
} from '../../model';
import { canonicalLesson, readLesson } from './anyLesson';
import { words } from './read';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 100 });

describe(parseLesson, () => {
  const key = fc.oneof(
    fc.constantFrom(
      ...['v', 'data', 'title', 'steps', 'lang', 'a', 'say', '1', '1.', '.1', '0.a', '01.a'],
    ),
    fc
      .tuple(
        fc.constantFrom('1', '2', '8', '9', '77', '999999999999999999999'),
        fc.constantFrom(
          ...['say', 'ask', 'guess', 'v', 'series', 'a', 'a.lever', 'b.name', 'to', '2.a', 'x'],
        ),
      )
      .map(([number, rest]) => `${number}.${rest}`),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const value = fc.oneof(
    fc.constantFrom(...['1', '3.3', 'trend', 'fdi', '2040', '9', '-1', '１', '%', '%E3%81', '']),
    fc.string({ unit: 'binary', maxLength: 400 }),
  );
  const anyString = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 9000, size: 'max' }),
    fc
      .array(fc.tuple(key, fc.constantFrom('=', '==', ''), value, fc.constantFrom('&', '&amp;')))
      .map((parts) => parts.flat().join('')),
  );

  it('makes of any string a lesson of one to eight steps that can be computed', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const { lesson, faults } = readLesson(text);
        expect(lesson.steps.length).toBeGreaterThanOrEqual(1);
        expect(lesson.steps.length).toBeLessThanOrEqual(LESSON_LIMITS.steps);
        for (const { comparison, say, ask } of lesson.steps) {
          expect(computeComparison(comparison, catalogue).projections).not.toHaveLength(0);
          for (const one of [say ?? '', ask ?? '']) {
            expect(Array.from(one).length).toBeLessThanOrEqual(LESSON_LIMITS.textCharacters);
          }
        }
        expect(faults.every((one) => Array.from(one.value).length <= 64)).toBe(true);
        const canonical = canonicalLesson(text);
        fc.pre(canonical.length <= LONGEST_LESSON);
        expect(canonicalLesson(canonical)).toBe(canonical);
        expect(readLesson(canonical).faults).toEqual([]);
      }),
      { endOnFailure: true },
    );
  });

  it.each([
    ['', [['1', 'MISSING', null]]],
    [
      'a=3&to=2040',
      [
        ['a', 'UNKNOWN_PARAMETER', null],
        ['to', 'UNKNOWN_PARAMETER', null],
        ['1', 'MISSING', null],
      ],
    ],
    ['1.a=3&3.a=4', [['2', 'MISSING', null]]],
    ['2.a=3', [['1', 'MISSING', null]]],
    [
      'steps=3&1.a=3&1.to=2040',
      [
        ['2', 'MISSING', null],
        ['3', 'MISSING', null],
      ],
    ],
    ['steps=1&1.a=3', [['1.to', 'MISSING', '2040']]],
    [
      'steps=1&1.a=3&1.to=2040&2.b=3',
      [
        ['2.b', 'GAP', 'a'],
        ['2.to', 'MISSING', '2040'],
      ],
    ],
    [
      'steps=nine&1.a=3',
      [
        ['steps', 'UNREADABLE', null],
        ['1.to', 'MISSING', '2040'],
      ],
    ],
    [
      'steps=9&1.a=3&1.to=2040',
      [
        ['steps', 'E_RANGE', '8'],
        ...[2, 3, 4, 5, 6, 7, 8].map((number) => [String(number), 'MISSING', null] as const),
      ],
    ],
    [
      '1.a=3&9.a=3',
      [
        ['steps', 'E_RANGE', '8'],
        ...[2, 3, 4, 5, 6, 7, 8].map((number) => [String(number), 'MISSING', null] as const),
      ],
    ],
    [
      'v=9&data=9&1.a=3',
      [
        ['v', 'UNKNOWN_VERSION', '1'],
        ['data', 'UNKNOWN_VERSION', '1'],
      ],
    ],
    ['v=1&1.v=1&1.data=2&1.a=3', [['1.data', 'UNKNOWN_PARAMETER', null]]],
    [
      '1.a=fast&1.size=og',
      [
        ['1.a', 'UNREADABLE', 'trend'],
        ['1.size', 'UNKNOWN_PARAMETER', null],
      ],
    ],
    ['1.guess=yes&1.a=3', [['1.guess', 'UNREADABLE', '0']]],
    ['1.a=3&1.a=4', [['1.a', 'REPEATED', '3']]],
    ['lang=xx&1.a=3', [['lang', 'UNREADABLE', null]]],
    ['1.a=3&step=2&shown=1&form=present&answer=1&size=og', [['size', 'UNKNOWN_PARAMETER', null]]],
  ] as const)('says what of %s is missing or was not taken as written', (query, expected) => {
    const { faults } = readLesson(query);
    expect(faults.map(({ parameter, code, used }) => [parameter, code, used])).toEqual(expected);
  });

  it('cuts a sentence, a question and a title to what they may be, and says so', () => {
    const long = 'ả'.repeat(300);
    const { lesson, faults } = readLesson(
      `title=${encodeURIComponent(long)}&1.say=${encodeURIComponent(long)}&1.ask=${long}&1.a=3`,
    );
    expect(Array.from(lesson.title ?? '')).toHaveLength(120);
    expect(Array.from(lesson.steps[0]?.say ?? '')).toHaveLength(280);
    expect(Array.from(lesson.steps[0]?.ask ?? '')).toHaveLength(280);
    expect(faults.map(({ parameter, code }) => `${parameter} ${code}`)).toEqual([
      ...['title E_RANGE', '1.say E_RANGE', '1.ask E_RANGE'],
    ]);
  });

  it('keeps texts whole while somebody still puts a lesson together', () => {
    const long = 'x'.repeat(400);
    const query = `title=${long}&1.say=${long}&1.a=3&1.a.name=${'n'.repeat(70)}`;
    const { lesson, faults } = parseLessonDraft(query, catalogue, words);
    expect(lesson).toMatchObject({ title: long, steps: [{ say: long }] });
    expect(faults.map(({ parameter }) => parameter)).toEqual(['1.a.name']);
    expect(parseLessonDraft('', catalogue, words)).toMatchObject({
      lesson: { title: null, steps: [] },
      faults: [],
    });
  });

  it('reads what stands before the limit of an address', () => {
    const query = `1.a=3&1.to=2040&2.say=${'x'.repeat(LONGEST_LESSON)}&2.a=4`;
    const { lesson, faults } = readLesson(query);
    expect(lesson.steps).toHaveLength(1);
    expect(faults).toMatchObject([{ parameter: 'query', code: 'TOO_LONG' }]);
  });

  it('keeps several levers of a scenario apart from those of another step', () => {
    const query = [
      '1.a=3&1.a.lever=digital_2_2027_5&1.a.lever=points_0.5_2028_5',
      '2.a=3&2.a.lever=points_1_2030_1',
    ].join('&');
    const { lesson, faults } = readLesson(query);
    expect(faults).toEqual([]);
    const levers = lesson.steps.map(({ comparison }) => comparison.scenarios[0]?.levers.length);
    expect(levers).toEqual([2, 1]);
  });
});
