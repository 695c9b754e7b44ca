import type { Catalogue, LessonPlan } from '../../model';
import { type GivenStep } from './givenLesson';
import { giveStep } from './giveLesson';
import { plainSteps } from './glossSteps';
import { tellLesson } from './tellLesson';
import { teacherNotes, type TeacherNotes } from './teacherNotes';
import type { Words } from '../words';
import type { LessonWords } from '../words/lessonWords';

/** A built-in lesson as it is offered, and as a teacher prepares it. */
export interface LessonCard extends TeacherNotes {
  steps: number;
  /** What a reader meets first. */
  first: GivenStep;
}

/** How a built-in lesson is offered. */
export function lessonCard(
  plan: LessonPlan,
  catalogue: Catalogue,
  words: Words,
  lessons: LessonWords,
): LessonCard {
  const { steps } = tellLesson(plan, catalogue, words, lessons);
  return {
    ...teacherNotes(plan, lessons),
    steps: steps.length,
    first: giveStep(steps[0]!, plainSteps(steps)[0]!, words),
  };
}
