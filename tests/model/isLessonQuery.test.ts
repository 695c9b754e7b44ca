import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLessonQuery, serializeComparison } from '../../model';
import { anyLink } from './anyLink';
import { anyLesson } from './anyLesson';
import { canonicalOf, read } from './read';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 100 });

describe(isLessonQuery, () => {
  it('tells the address of a lesson from that of a comparison', () => {
    fc.assert(
      fc.property(anyLink, anyLesson, ({ query }, lesson) => {
        expect(isLessonQuery(query)).toBe(false);
        expect(isLessonQuery(lesson.query)).toBe(true);
      }),
      { numRuns: 30 },
    );
    expect(isLessonQuery('?v=1&amp;1.a=3')).toBe(true);
    expect(isLessonQuery('v=1&%31.a=3')).toBe(true);
    expect(isLessonQuery('v=1&title=&1.')).toBe(false);
  });

  it('leaves a comparison to be read as it always was', () => {
    const query = '1.a.lever=points_1_2030_1&a=3&to=2040';
    expect(read(query).faults).toMatchObject([
      { parameter: '1.a.lever', code: 'UNKNOWN_PARAMETER' },
    ]);
    expect(canonicalOf(query)).toBe(serializeComparison(read('a=3&to=2040').comparison));
  });
});
