import { en, type Words } from './en';

export type { Words } from './en';

const dictionaries: Readonly<Record<string, Words>> = { en };

/** Languages with a dictionary. */
export const LANGUAGES: readonly string[] = Object.keys(dictionaries);

/** The dictionary of a language; English where there is none. */
export function wordsOf(lang: string | null): Words {
  return (lang && dictionaries[lang]) || en;
}
