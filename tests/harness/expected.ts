import { LANGUAGES, wordsOf } from '../../chart/words';
import { PICTURE_SIZES, type PictureSize } from '../../chart/sizes';
import { layOutPicture, type PictureLayout } from '../../chart/picture/layOutPicture';
import { pictureOptions, type PictureOptions } from '../../chart/picture/pictureOptions';
import { catalogue } from '../../data';
import {
  computeComparison,
  parseComparison,
  serializeComparison,
  type Computation,
  type ParsedQuery,
  type View,
} from '../../model';
import { publicOrigin } from './served';

/** What the test itself reads and computes, to hold the served answers against. */

export const words = wordsOf(null);

/** Every named size of a picture. */
export const sizes: readonly PictureSize[] = ['page', 'og', 'square', 'slide'];

/** A query as the Worker should read it. */
export function read(query: string): ParsedQuery {
  return parseComparison(query, catalogue, {
    languages: LANGUAGES,
    sizes: Object.keys(PICTURE_SIZES),
  });
}

/** The canonical form of a query, with view words where they are given. */
export function canonicalOf(query: string, view: Partial<View> = {}): string {
  return serializeComparison(read(query).comparison, view);
}

/** Everything that follows from a query. */
export function compute(query: string): Computation {
  return computeComparison(read(query).comparison, catalogue);
}

/** What the picture of a query is made of, where nobody made a short link to it. */
export function pictureOptionsOf(query: string): PictureOptions {
  const { view, faults } = read(query);
  return pictureOptions(compute(query), view, { origin: publicOrigin, short: null }, faults);
}

/** Where everything stands in the picture of a query. */
export function pictureOf(query: string, size: PictureSize): PictureLayout {
  return layOutPicture(compute(query), size, pictureOptionsOf(query).text, words);
}
