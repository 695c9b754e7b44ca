import type { FirstWords, Words } from '.';
import { en } from './en';
import { ja } from './ja';
import { languageOf, type Language } from './languages';
import { vi } from './vi';

const dictionaries: Readonly<Record<Language, Words>> = { en, vi, ja };

/** What a workbench in a language says first. */
export function firstWordsOf(lang: string | null): FirstWords {
  return wordsOf(lang);
}

/** The dictionary of a language; English where there is none. */
export function wordsOf(lang: string | null): Words {
  return dictionaries[languageOf(lang)];
}
