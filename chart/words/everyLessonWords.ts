import { lessons as en } from './en/lessons';
import { languageOf, type Language } from './languages';
import type { LessonWords } from './lessonWords';

const dictionaries: Readonly<Record<Language, LessonWords>> = { en, vi: en, ja: en };

/** The lessons' words in a language; English where there is none. */
export function lessonWordsOf(lang: string | null): LessonWords {
  return dictionaries[languageOf(lang)];
}
