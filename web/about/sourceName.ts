import { articleName } from '../../chart/text/figureWords';
import type { Words } from '../../chart/words';
import { sources } from '../../data/ledger';

/** Everything quoted beside the two articles, in the order it is numbered. */
export const otherSources = sources.filter(({ article }) => article === null);

/** What a source is called in passing: "Article 2", or its number on this page, "S7". */
export function sourceName(id: string, words: Words): string {
  const article = sources.find((source) => source.id === id)?.article;
  if (article) return articleName(article, words);
  const index = otherSources.findIndex((source) => source.id === id);
  return index < 0 ? id : words.about.sources.number({ number: String(index + 1) });
}

/** The title of a source. */
export function sourceTitle(id: string): string {
  return sources.find((source) => source.id === id)?.title ?? id;
}
