import { en } from './en';
import type { drawn } from './en/drawn';
import type { Widened } from './widened';

/** The shape every language's dictionary has. */
export type Words = Widened<typeof en>;

/** The part of it that a chart and what stands beside it are told in. */
export type DrawnWords = Widened<typeof drawn> & Pick<Words, 'data'>;

const dictionaries: Readonly<Record<string, Words>> = { en };

/** Languages with a dictionary. */
export const LANGUAGES: readonly string[] = Object.keys(dictionaries);

/** The dictionary of a language; English where there is none. */
export function wordsOf(lang: string | null): Words {
  return (lang && dictionaries[lang]) || en;
}
