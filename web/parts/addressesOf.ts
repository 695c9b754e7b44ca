import { serializeComparison } from '../../model';
import type { Workspace } from '../state/workspace.svelte';

/** Where a comparison's other representations are, from the root of the site. */
export interface Addresses {
  /** Name of a downloaded file, without its ending. */
  file: string;
  png: string;
  svg: string;
  qr: string;
  /** The page for a frame, in the theme and language on screen where one was chosen. */
  embed: string;
  csv: string;
  json: string;
  datapackage: string;
}

/** The addresses of what is on screen. Possible paths are seen, not counted. */
export function addressesOf({ comparison, view, query }: Workspace): Addresses {
  const { lang, theme, paths } = view;
  const numbers = serializeComparison(comparison);
  const seen = serializeComparison(comparison, { paths });
  return {
    file: `kuroshio-${comparison.series}-${comparison.to}`,
    png: `/chart.png?${seen}`,
    svg: `/chart.svg?${seen}`,
    qr: `/qr.svg?${query}`,
    embed: `/embed?${serializeComparison(comparison, { lang, theme, paths })}`,
    csv: `/api/v1/projection.csv?${numbers}`,
    json: `/api/v1/projection.json?${numbers}`,
    datapackage: `/api/v1/datapackage.json?${numbers}`,
  };
}
