import type { Words } from '.';
import { en } from './en';
import { languageOf, type Language } from './languages';

const dictionaries: Readonly<Record<Language, Words>> = { en };

/** The dictionary of a language; English where there is none. */
export function wordsOf(lang: string | null): Words {
  return dictionaries[languageOf(lang)];
}
