import { parseLesson, readLessonPairs, serializeLesson, type Catalogue } from '../../model';
import { VIEW_WORDS } from '../viewWords';
import { wordsOf } from '../words';
import { lessonViewOf } from './lessonViewOf';
import type { OpenedLesson } from './openLesson';
import { tellOwnLesson } from './tellOwnLesson';

/** Opens the address of a lesson that somebody put together: what of it can be read. Never throws. */
export function openOwnLesson(search: string, catalogue: Catalogue): OpenedLesson {
  const { lesson: read, view: looked, faults } = parseLesson(search, catalogue, VIEW_WORDS);
  const lesson = tellOwnLesson(read, catalogue, wordsOf(looked.lang));
  const { view, faults: refused } = lessonViewOf(lesson.steps, readLessonPairs(search).values);
  const more = refused.filter(({ parameter }) => !(parameter in looked));
  return {
    ...{ lesson, query: serializeLesson(read), view, next: null },
    faults: [...faults, ...more],
  };
}
