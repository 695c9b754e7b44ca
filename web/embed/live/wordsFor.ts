import { languageOf, type Language } from '../../../chart/words/languages';
import type { DrawnWords, FramedWords } from '../../../chart/words';

type Asked<W extends DrawnWords> = Readonly<Record<Language, () => Promise<Omit<W, 'data'>>>>;

const drawn: Asked<DrawnWords> = {
  en: async () => (await import('../../../chart/words/en/drawn')).drawn,
  vi: async () => (await import('../../../chart/words/vi/drawn')).drawn,
  ja: async () => (await import('../../../chart/words/ja/drawn')).drawn,
};

const framed = {
  en: async () => (await import('../../../chart/words/en/framed')).framed,
  vi: async () => (await import('../../../chart/words/vi/framed')).framed,
  ja: async () => (await import('../../../chart/words/ja/framed')).framed,
};

/** The words of a page's language. What the data say is translated on the page already. */
export async function wordsFor(lang: string): Promise<DrawnWords> {
  return { ...(await drawn[languageOf(lang)]()), data: {} };
}

/** The same with those that only some frames ask for. */
export async function moreWordsFor(lang: string, words: DrawnWords): Promise<FramedWords> {
  return { ...words, ...(await framed[languageOf(lang)]()) };
}
