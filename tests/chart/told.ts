import { tellLesson } from '../../chart/lesson/tellLesson';
import type { ToldLesson, ToldStep } from '../../chart/lesson/types';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { lessonWordsOf } from '../../chart/words/lessonWords';
import { catalogue } from '../../data';
import { lessons } from '../../data/lessons';
import type { Catalogue, LessonId } from '../../model';

/** A built-in lesson told in a language, from the data as they are or from others. */
export function told(id: LessonId, lang = 'en', from: Catalogue = catalogue): ToldLesson {
  const plan = lessons.find((one) => one.id === id)!;
  return tellLesson(plan, from, wordsOf(lang), lessonWordsOf(lang));
}

/** One step of it; fails the test that asks for a missing one. */
export function toldStep(id: LessonId, step: string, from: Catalogue = catalogue): ToldStep {
  const found = told(id, 'en', from).steps.find((one) => one.id === step);
  if (!found) throw new Error(`the test names a missing step ${step} of ${id}`);
  return found;
}

/** The answer of a step that the arithmetic gives. */
export function rightAnswer({ guessing }: ToldStep): string {
  if (guessing?.kind !== 'choose') throw new Error('nothing is to be chosen');
  return guessing.options[guessing.right]!;
}

/** Every built-in lesson in every language, as rows of a test. */
export const everyTelling: readonly [lang: string, id: LessonId][] = LANGUAGES.flatMap((lang) =>
  lessons.map(({ id }) => [lang, id] as [string, LessonId]),
);
