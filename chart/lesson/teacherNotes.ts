import type { LessonPlan } from '../../model';
import type { LessonWords } from '../words/lessonWords';

/** What a teacher wants to know of a lesson before it. */
export interface TeacherNotes {
  /** What follows `/learn/` in its address. */
  id: string;
  title: string;
  minutes: number;
  teaches: readonly string[];
  /** Questions for discussion. */
  discuss: readonly string[];
  /** What is easily misunderstood. */
  lookOut: readonly string[];
}

/** What a teacher wants to know of a built-in lesson; costs no computation. */
export function teacherNotes({ id, minutes }: LessonPlan, lessons: LessonWords): TeacherNotes {
  const { title, teacher } = lessons[id];
  const { teaches, discuss, lookOut } = teacher;
  return { id, title, minutes, teaches, discuss, lookOut };
}
