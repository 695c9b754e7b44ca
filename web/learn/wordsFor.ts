import type { TaughtWords } from '../../chart/words';
import { languageOf, type Language } from '../../chart/words/languages';

const taught: Readonly<Record<Language, () => Promise<Omit<TaughtWords, 'data'>>>> = {
  en: async () => (await import('../../chart/words/en/taught')).taught,
  vi: async () => (await import('../../chart/words/vi/taught')).taught,
  ja: async () => (await import('../../chart/words/ja/taught')).taught,
};

/** The words of a lesson's page. What the data say is translated on the page already. */
export async function wordsFor(lang: string | null): Promise<TaughtWords> {
  return { ...(await taught[languageOf(lang)]()), data: {} };
}
