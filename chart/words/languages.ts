/** Every language with a dictionary: what it calls itself, and how link previews name it. */
const languages = {
  en: { name: 'English', preview: 'en_GB' },
  vi: { name: 'Tiếng Việt', preview: 'vi_VN' },
  ja: { name: '日本語', preview: 'ja_JP' },
} as const;

export type Language = keyof typeof languages;

/** The language of an address that names none. */
export const FIRST_LANGUAGE: Language = 'en';

/** Languages with a dictionary. */
export const LANGUAGES: readonly Language[] = Object.keys(languages).filter(isLanguage);

/** What a language calls itself. */
export function languageName(lang: Language): string {
  return languages[lang].name;
}

/** A language with the country whose spelling it has, as link previews name it: `en_GB`. */
export function previewLocale(lang: Language): string {
  return languages[lang].preview;
}

/** The language an address asks for, or the one it has without asking. */
export function languageOf(lang: string | null): Language {
  return lang !== null && isLanguage(lang) ? lang : FIRST_LANGUAGE;
}

/** The first that there is of some languages, `vi-VN` for one; null where there is none of them. */
export function firstKnown(wanted: readonly string[]): Language | null {
  const known = wanted.map((tag) => tag.split('-')[0]!.toLowerCase());
  return known.find(isLanguage) ?? null;
}

function isLanguage(lang: string): lang is Language {
  return Object.hasOwn(languages, lang);
}
