import type { DrawnWords } from '../../../chart/words';

/** The words of each language that a chart is told in, fetched when asked for. */
const dictionaries: Readonly<Record<string, () => Promise<Omit<DrawnWords, 'data'>>>> = {
  en: async () => (await import('../../../chart/words/en/drawn')).drawn,
};

/** The words of a page's language. What the data say is translated on the page already. */
export async function wordsFor(lang: string): Promise<DrawnWords> {
  const load = dictionaries[lang] ?? dictionaries['en']!;
  return { ...(await load()), data: {} };
}
