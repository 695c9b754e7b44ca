import type { Words } from '.';
import { languageOf, type Language } from './languages';

/** Each a file of its own, so that a page carries the words of its language and no other. */
const dictionaries: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  ja: async () => (await import('./ja')).ja,
};

let words: Words | null = null;

/** Fetches the words of a language, as of one whose readers are handed something. */
export function fetchWords(lang: string | null): Promise<Words> {
  return dictionaries[languageOf(lang)]();
}

/** Fetches the words of the page, before anything of it is made live. */
export async function loadWords(lang: string | null): Promise<Words> {
  words = await fetchWords(lang);
  return words;
}

/** The dictionary of the page: in a browser there is one language, that of the address. */
export function wordsOf(): Words {
  if (!words) throw new Error('The words of the page are not loaded yet.');
  return words;
}
