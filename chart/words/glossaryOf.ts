import type { glossary as english } from './en/glossary';
import { glossary as en } from './en/glossary';
import { glossary as ja } from './ja/glossary';
import { languageOf, type Language } from './languages';
import { glossary as vi } from './vi/glossary';
import type { Widened } from './widened';

/** The words of the glossary's page, which is never made live: no browser carries them. */
export type Glossary = Widened<typeof english>;

const glossaries: Readonly<Record<Language, Glossary>> = { en, vi, ja };

/** The glossary in a language; English where there is none. */
export function glossaryOf(lang: string | null): Glossary {
  return glossaries[languageOf(lang)];
}
