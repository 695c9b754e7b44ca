import type { GalleryFigure } from '../../chart/gallery/figures';
import { layOutPicture, type PictureLayout } from '../../chart/picture/layOutPicture';
import { pictureOptions, type PictureOptions } from '../../chart/picture/pictureOptions';
import { VIEW_WORDS } from '../../chart/viewWords';
import { catalogue } from '../../data';
import { computeComparison, parseComparison, shownPart, type Computation } from '../../model';

/** What every address on a drawn figure starts with. */
const ORIGIN = 'http://localhost:8787';

/** A named figure as the site draws it where nobody made a short link to it. */
export function drawFigure({ query }: Pick<GalleryFigure, 'query'>): {
  computation: Computation;
  options: PictureOptions;
  layout: PictureLayout;
} {
  const { comparison, view, faults } = parseComparison(query, catalogue, VIEW_WORDS);
  const computation = shownPart(computeComparison(comparison, catalogue));
  const options = pictureOptions(computation, view, { origin: ORIGIN, short: null }, faults);
  const { size, text, words, paths } = options;
  return { computation, options, layout: layOutPicture(computation, size, text, words, paths) };
}

/** Where the picture of a figure is kept that it is compared with. */
export function figurePath({ id }: Pick<GalleryFigure, 'id'>): URL {
  return new URL(`figures/${id}.svg`, import.meta.url);
}
