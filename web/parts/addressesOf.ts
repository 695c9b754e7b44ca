import { serializeComparison, type Comparison, type View } from '../../model';

/** Where a comparison's other representations are, from the root of the site. */
export interface Addresses {
  /** Name of a downloaded file, without its ending. */
  file: string;
  png: string;
  svg: string;
  embed: string;
  csv: string;
  json: string;
  datapackage: string;
}

/** The addresses of a comparison. Possible paths are seen, not counted. */
export function addressesOf(comparison: Comparison, { paths }: Pick<View, 'paths'>): Addresses {
  const numbers = serializeComparison(comparison);
  const seen = paths === null ? numbers : serializeComparison(comparison, { paths });
  return {
    file: `kuroshio-${comparison.series}-${comparison.to}`,
    png: `/chart.png?${seen}`,
    svg: `/chart.svg?${seen}`,
    embed: `/embed?${seen}`,
    csv: `/api/v1/projection.csv?${numbers}`,
    json: `/api/v1/projection.json?${numbers}`,
    datapackage: `/api/v1/datapackage.json?${numbers}`,
  };
}
