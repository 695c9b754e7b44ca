import { pictureOptions } from '../../chart/picture/pictureOptions';
import { representCsv } from '../../chart/represent/csv';
import { representJson } from '../../chart/represent/json';
import { PICTURE_SIZES } from '../../chart/sizes';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { computeComparison, shownPart } from '../../model';
import { readAddress } from '../state/address';
import { drawPicture } from './drawPicture';
import { rasterise } from './rasterise';

/** What a comparison can be kept as. */
export type Format = 'png' | 'svg' | 'csv' | 'json';

/**
 * The comparison of a query as a file, made on this device: the same numbers and the same picture
 * as the site sends, and no network needed. `short` is the absolute short link to it, where the
 * device knows one. Rejects where the browser cannot draw.
 */
export async function makeFile(
  format: Format,
  query: string,
  site: { origin: string; short: string | null },
): Promise<Blob> {
  const { comparison, view } = readAddress(query);
  const words = wordsOf(view.lang);
  const computation = computeComparison(comparison, catalogue);
  if (format === 'csv') {
    return new Blob([representCsv(computation, words)], { type: 'text/csv;charset=utf-8' });
  }
  if (format === 'json') {
    const answer = JSON.stringify(representJson(computation, site.origin, words));
    return new Blob([answer], { type: 'application/json' });
  }
  const shown = shownPart(computation);
  const options = pictureOptions(shown, view, site);
  const svg = drawPicture(shown, options);
  if (format === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
  return rasterise(svg, PICTURE_SIZES[options.size]);
}
