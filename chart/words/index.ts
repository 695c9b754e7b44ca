import { en } from './en';
import { ja } from './ja';
import { vi } from './vi';
import type { Widened } from './widened';

/** The shape every language's dictionary has. */
export type Words = Widened<typeof en>;

const dictionaries: Readonly<Record<string, Words>> = { en, vi, ja };

/** Languages with a dictionary. */
export const LANGUAGES: readonly string[] = Object.keys(dictionaries);

/** The dictionary of a language; English where there is none. */
export function wordsOf(lang: string | null): Words {
  return (lang && dictionaries[lang]) || en;
}
