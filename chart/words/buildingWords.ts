import type { building } from './en/building';
import { languageOf, type Language } from './languages';
import type { Widened } from './widened';

/** The words of the page on which lessons are put together, apart because no other page has them. */
export type BuildingWords = Widened<typeof building>;

/** Each a file of its own, so that a page carries the words of its language and no other. */
const dictionaries: Readonly<Record<Language, () => Promise<BuildingWords>>> = {
  en: async () => (await import('./en/building')).building,
  vi: async () => (await import('./vi/building')).building,
  ja: async () => (await import('./ja/building')).building,
};

/** Fetches them in a language; in English where there is none. */
export function fetchBuildingWords(lang: string | null): Promise<BuildingWords> {
  return dictionaries[languageOf(lang)]();
}
