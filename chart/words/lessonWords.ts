import { lessons as en } from './en/lessons';
import { lessons as ja } from './ja/lessons';
import { languageOf, type Language } from './languages';
import { lessons as vi } from './vi/lessons';
import type { Widened } from './widened';

/** The words of the built-in lessons, apart from the dictionary because the server alone tells them. */
export type LessonWords = Widened<typeof en>;

const dictionaries: Readonly<Record<Language, LessonWords>> = { en, vi, ja };

/** The lessons' words in a language; English where there is none. */
export function lessonWordsOf(lang: string | null): LessonWords {
  return dictionaries[languageOf(lang)];
}
