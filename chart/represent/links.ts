import { serializeComparison, type Comparison, type View } from '../../model';

/** The addresses of one comparison's representations. */
export interface Links {
  page: string;
  embed: string;
  svg: string;
  png: string;
  json: string;
  csv: string;
}

/**
 * Absolute addresses of every representation of a comparison. The language is a part of all of them
 * where it was chosen; what is only seen, such as possible paths, of those that show it.
 */
export function linksOf(
  comparison: Comparison,
  origin: string,
  { lang = null, paths = null }: Partial<Pick<View, 'lang' | 'paths'>> = {},
): Links {
  const query = serializeComparison(comparison, { lang });
  const seen = serializeComparison(comparison, { lang, paths });
  return {
    page: `${origin}/?${seen}`,
    embed: `${origin}/embed?${seen}`,
    svg: `${origin}/chart.svg?${seen}`,
    png: `${origin}/chart.png?${seen}`,
    json: `${origin}/api/v1/projection.json?${query}`,
    csv: `${origin}/api/v1/projection.csv?${query}`,
  };
}

/** Absolute address of the picture by which a comparison is announced elsewhere, 1200 × 630 px. */
export function previewPictureOf(
  comparison: Comparison,
  origin: string,
  { lang = null, paths = null }: Partial<Pick<View, 'lang' | 'paths'>> = {},
): string {
  return `${origin}/chart.png?${serializeComparison(comparison, { lang, size: 'og', paths })}`;
}

/** Path of a page that is about no comparison, or of one that the query names, in the language that was chosen. */
export function pathIn(lang: string | null, path: string, query = ''): string {
  const pairs = [...(lang === null ? [] : [`lang=${lang}`]), ...(query === '' ? [] : [query])];
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}
