import { giveLesson } from '../../chart/lesson/giveLesson';
import type { GivenLesson } from '../../chart/lesson/givenLesson';
import { openLesson } from '../../chart/lesson/openLesson';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { lessons } from '../../data/lessons';

/** Ids of the built-in lessons, in the order they are offered. */
export const lessonIds: readonly string[] = lessons.map(({ id }) => id);

/** A built-in lesson as its page should be given it. */
export function lessonIn(id: string, lang: string): GivenLesson {
  const opened = openLesson(id, `?lang=${lang}`, lessons, catalogue);
  if (!opened) throw new Error(`no lesson ${id}`);
  return giveLesson(opened, 'page', wordsOf(lang));
}
