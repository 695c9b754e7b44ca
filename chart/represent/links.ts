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
 * Absolute addresses of every representation of a comparison. What is only seen, such as possible
 * paths, is a part of the addresses that show it.
 */
export function linksOf(
  comparison: Comparison,
  origin: string,
  view: Pick<View, 'paths'> = { paths: null },
): Links {
  const query = serializeComparison(comparison);
  const seen = serializeComparison(comparison, { paths: view.paths });
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
  { paths }: Pick<View, 'paths'> = { paths: null },
): string {
  return `${origin}/chart.png?${serializeComparison(comparison, { size: 'og', paths })}`;
}
