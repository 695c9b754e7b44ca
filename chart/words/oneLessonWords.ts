import { languageOf, type Language } from './languages';
import type { LessonWords } from './lessonWords';

/** Each a file of its own, so that a page carries the lessons of its language and no other. */
const dictionaries: Readonly<Record<Language, () => Promise<LessonWords>>> = {
  en: async () => (await import('./en/lessons')).lessons,
  vi: async () => (await import('./en/lessons')).lessons,
  ja: async () => (await import('./en/lessons')).lessons,
};

let words: LessonWords | null = null;

/** Fetches the lessons' words in the language of the page, before anything of it is made live. */
export async function loadLessonWords(lang: string | null): Promise<LessonWords> {
  words = await dictionaries[languageOf(lang)]();
  return words;
}

/** The lessons' words of the page: in a browser there is one language, that of the address. */
export function lessonWordsOf(): LessonWords {
  if (!words) throw new Error('The words of the lessons are not loaded yet.');
  return words;
}
