import { LANGUAGES, wordsOf } from '../../chart/words';
import { PICTURE_SIZES, type PictureSize } from '../../chart/sizes';
import {
  layOutPicture,
  type PictureLayout,
  type PictureText,
} from '../../chart/picture/layOutPicture';
import { citationOf, faultText } from '../../chart/text/captions';
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

/** What the picture of a query says beside its chart. */
export function pictureTextOf(query: string): PictureText {
  const { comparison, faults } = read(query);
  return {
    faults: faults.map((fault) => faultText(fault, words)),
    citation: citationOf(computeComparison(comparison, catalogue), words),
    versions: words.footer.versions({
      model: String(comparison.v),
      data: String(comparison.data),
    }),
    address: `${publicOrigin}/?${serializeComparison(comparison)}`,
  };
}

/** Where everything stands in the picture of a query. */
export function pictureOf(query: string, size: PictureSize): PictureLayout {
  return layOutPicture(compute(query), size, pictureTextOf(query), words);
}
