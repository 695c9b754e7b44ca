import type { FirstWords, Words } from '.';
import { languageOf, type Language } from './languages';

/** Each a file of its own, so that a page carries the words of its language and no other. */
const dictionaries: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  ja: async () => (await import('./ja')).ja,
};

const firstWords: Readonly<Record<Language, () => Promise<FirstWords>>> = {
  en: async () => (await import('./en/first')).first,
  vi: async () => (await import('./vi/first')).first,
  ja: async () => (await import('./ja/first')).first,
};

/** The dictionary of the page, one and the same from its first words to its last. */
let words: FirstWords | null = null;
let whole: Words | null = null;

/** Fetches the words of a language, as of one whose readers are handed something. */
export function fetchWords(lang: string | null): Promise<Words> {
  return dictionaries[languageOf(lang)]();
}

/** Fetches what a workbench says first, before its chart is made live. */
export async function loadFirstWords(lang: string | null): Promise<FirstWords> {
  words = { ...(await firstWords[languageOf(lang)]()) };
  return words;
}

/** Fetches the words of the page, before anything is made live that needs more than the first. */
export async function loadWords(lang: string | null): Promise<Words> {
  whole = Object.assign(words ?? {}, await fetchWords(lang));
  words = whole;
  return whole;
}

/** What a workbench says first: in a browser there is one language, that of the address. */
export function firstWordsOf(): FirstWords {
  return loaded(words);
}

/** The dictionary of the page. */
export function wordsOf(): Words {
  return loaded(whole);
}

function loaded<Dictionary>(dictionary: Dictionary | null): Dictionary {
  if (!dictionary) throw new Error('The words of the page are not loaded yet.');
  return dictionary;
}
