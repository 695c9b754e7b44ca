import type { LessonView } from '../../model';
import type { TaughtWords } from '../words';
import type { GivenLesson } from './givenLesson';

/** What a tab is called: the lesson, and how far somebody is in it once they have begun. */
export function lessonTitle(
  { title, steps }: Pick<GivenLesson, 'title' | 'steps'>,
  { step, shown }: LessonView,
  { lesson }: TaughtWords,
): string {
  if (step === 1 && !shown) return title;
  const of = steps.length;
  return `${step > of ? lesson.end : lesson.step({ at: step, of })} · ${title}`;
}
