import { FIRST_LANGUAGE, languageOf, LANGUAGES, previewLocale } from '../../chart/words/languages';

/** A page in all its languages, by their absolute addresses. */
export interface Translations {
  /** The address of the page as it is answered, in the one form that search engines keep. */
  here: string;
  others: readonly { hreflang: string; address: string }[];
}

/**
 * The addresses of a page in every language. The first language is the page's own address: it is
 * what a program gets there, and what a link without a language leads to. `addressIn` writes the
 * address in a language, or without one.
 */
export function translationsOf(
  lang: string | null,
  addressIn: (lang: string | null) => string,
): Translations {
  const keyOf = (one: string) => (one === FIRST_LANGUAGE ? null : one);
  return {
    here: addressIn(keyOf(languageOf(lang))),
    others: [
      ...LANGUAGES.map((one) => ({ hreflang: one, address: addressIn(keyOf(one)) })),
      { hreflang: 'x-default', address: addressIn(null) },
    ],
  };
}

/** The language of a page and the others it can be read in, as link previews name them. */
export function previewLocales(lang: string): { locale: string; others: readonly string[] } {
  const locale = previewLocale(languageOf(lang));
  return { locale, others: LANGUAGES.map(previewLocale).filter((one) => one !== locale) };
}
