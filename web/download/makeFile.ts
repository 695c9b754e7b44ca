import { pictureText } from '../../chart/picture/pictureText';
import { representCsv } from '../../chart/represent/csv';
import { representJson } from '../../chart/represent/json';
import { PICTURE_SIZES, pictureSize } from '../../chart/sizes';
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
 * as the site sends, and no network needed. Rejects where the browser cannot draw.
 */
export async function makeFile(format: Format, query: string, origin: string): Promise<Blob> {
  const { comparison, view } = readAddress(query);
  const words = wordsOf(view.lang);
  const computation = computeComparison(comparison, catalogue);
  if (format === 'csv') {
    return new Blob([representCsv(computation, words)], { type: 'text/csv;charset=utf-8' });
  }
  if (format === 'json') {
    const answer = JSON.stringify(representJson(computation, origin, words));
    return new Blob([answer], { type: 'application/json' });
  }
  const size = pictureSize(view.size);
  const shown = shownPart(computation);
  const svg = drawPicture(shown, {
    ...{ size, words, theme: view.theme ?? 'light', paths: view.paths !== null },
    text: pictureText(shown, { origin, view, words }),
  });
  if (format === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
  return rasterise(svg, PICTURE_SIZES[size]);
}
