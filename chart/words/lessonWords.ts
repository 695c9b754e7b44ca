import type { lessons } from './en/lessons';
import type { Widened } from './widened';

/** The words of the built-in lessons, a dictionary of their own because only their pages need them. */
export type LessonWords = Widened<typeof lessons>;

/** A browser gets `oneLessonWords.ts` here, everybody else `everyLessonWords.ts`: see `imports` in package.json. */
export { lessonWordsOf } from '#lessonWords';
