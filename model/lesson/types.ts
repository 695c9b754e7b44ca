import type { Fault } from '../query/fault';
import type { View } from '../query/view';
import type { Comparison } from '../types';

/** One step of a lesson of one's own: a comparison, and what is said and asked of it. */
export interface LessonStep {
  comparison: Comparison;
  /** A sentence that goes with it. */
  say: string | null;
  /** A question to think about before the result is shown. */
  ask: string | null;
  /** Whether readers draw a line of their own first; the result is hidden until they ask for it. */
  guess: boolean;
}

/** A lesson that somebody put together: what its address holds. */
export interface Lesson {
  title: string | null;
  /** At most eight; none only while somebody still puts it together. */
  steps: readonly LessonStep[];
}

/** An address of a lesson read: the lesson, how it is shown, and what was not taken as written. */
export interface ParsedLesson {
  lesson: Lesson;
  view: Pick<View, 'lang' | 'theme'>;
  faults: readonly Fault[];
}
