import fc from 'fast-check';
import { catalogue } from '../../data';
import {
  LESSON_LIMITS,
  LONGEST_LESSON,
  parseLesson,
  serializeLesson,
  type Lesson,
  type LessonStep,
  type ParsedLesson,
} from '../../model';
import { anyComparison } from './anyComparison';
import { textUpTo } from './anyText';
import { frozen } from './freeze';
import { words } from './read';

/** A lesson's address read against the real catalogue, which reading must not change. */
export function readLesson(search: string): ParsedLesson {
  return parseLesson(search, frozen(catalogue), words);
}

/** The canonical form of whatever the address of a lesson says. */
export function canonicalLesson(search: string): string {
  const { lesson, view } = readLesson(search);
  return serializeLesson(lesson, view);
}

const text = fc.option(textUpTo(LESSON_LIMITS.textCharacters).filter((one) => one !== ''));

const anyStep: fc.Arbitrary<LessonStep> = fc.record({
  comparison: anyComparison,
  say: text,
  ask: text,
  guess: fc.boolean(),
});

const anyWhole: fc.Arbitrary<Lesson> = fc.record({
  title: fc.option(textUpTo(LESSON_LIMITS.titleCharacters).filter((one) => one !== '')),
  steps: fc.array(anyStep, { minLength: 1, maxLength: LESSON_LIMITS.steps }),
});

/** A lesson of one to eight steps with its address, short enough to be one. */
export const anyLesson = anyWhole
  .map((lesson) => ({ lesson, query: serializeLesson(frozen(lesson)) }))
  .filter(({ query }) => query.length <= LONGEST_LESSON);
