import {
  fault,
  LESSON_VIEW_KEYS,
  readPairs,
  type Catalogue,
  type Fault,
  type LessonPlan,
  type LessonView,
} from '../../model';
import { wordsOf } from '../words';
import { LANGUAGES } from '../words/languages';
import { lessonWordsOf } from '../words/lessonWords';
import { lessonViewOf } from './lessonViewOf';
import { openOwnLesson } from './openOwnLesson';
import { tellLesson } from './tellLesson';
import type { ToldLesson } from './types';

/** A lesson's address opened: the lesson, how it is looked at, and what was not taken as written. */
export interface OpenedLesson {
  lesson: ToldLesson;
  /** What of the address says which lesson it is; empty for a built-in one. */
  query: string;
  view: LessonView;
  faults: readonly Fault[];
  /** The lesson to go on with; null where there is none. */
  next: { id: string; title: string } | null;
}

/** The id of every lesson that somebody put together: its query says which it is. */
const OWN = 'own';

/** Opens the lesson of an id as a query asks for it; null where there is none of that id. Never throws. */
export function openLesson(
  id: string,
  search: string,
  plans: readonly LessonPlan[],
  catalogue: Catalogue,
): OpenedLesson | null {
  if (id === OWN) return openOwnLesson(search, catalogue);
  const at = plans.findIndex((plan) => plan.id === id);
  const plan = plans[at];
  if (!plan) return null;
  const { values, faults } = readPairs(search);
  const lang = LANGUAGES.find((known) => known === values.get('lang')) ?? null;
  const words = lessonWordsOf(lang);
  const lesson = tellLesson(plan, catalogue, wordsOf(lang), words);
  const { view, faults: refused } = lessonViewOf(lesson.steps, values);
  const next = plans[at + 1];
  return {
    ...{ lesson, query: '', view },
    faults: [...faults, ...refused, ...strangers(values)],
    next: next ? { id: next.id, title: words[next.id].title } : null,
  };
}

function strangers(values: ReadonlyMap<string, string>): Fault[] {
  const known: readonly string[] = LESSON_VIEW_KEYS;
  return [...values]
    .filter(([key]) => !known.includes(key))
    .map(([key, value]) => fault(key, value, 'UNKNOWN_PARAMETER', known.join(', ')));
}
