import { serializeComparison, type Comparison } from '../../model';

/** The addresses of one comparison's representations. */
export interface Links {
  page: string;
  embed: string;
  svg: string;
  png: string;
  json: string;
  csv: string;
}

/** Absolute addresses of every representation of a comparison. */
export function linksOf(comparison: Comparison, origin: string): Links {
  const query = serializeComparison(comparison);
  return {
    page: `${origin}/?${query}`,
    embed: `${origin}/embed?${query}`,
    svg: `${origin}/chart.svg?${query}`,
    png: `${origin}/chart.png?${query}`,
    json: `${origin}/api/v1/projection.json?${query}`,
    csv: `${origin}/api/v1/projection.csv?${query}`,
  };
}

/** Absolute address of the picture by which a comparison is announced elsewhere, 1200 × 630 px. */
export function previewPictureOf(comparison: Comparison, origin: string): string {
  return linksOf(comparison, origin).png.replace(/&to=(\d+)$/, '&size=og&to=$1');
}
