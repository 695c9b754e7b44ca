import {
  serializeComparison,
  type Computation,
  type Comparison,
  type Fault,
  type View,
} from '../../model';
import { pictureSize, type PictureSize } from '../sizes';
import type { ThemeName } from '../theme';
import { wordsOf, type Words } from '../words';
import { pictureText, type PictureText } from './pictureText';

/** How a comparison becomes a picture. */
export interface PictureOptions {
  size: PictureSize;
  theme: ThemeName;
  text: PictureText;
  words: Words;
  /** Whether possible paths are drawn. */
  paths: boolean;
}

/**
 * The picture that a view of a comparison asks for, the same on every host. `short` is the absolute
 * short link to it, where the host knows that it opens.
 */
export function pictureOptions(
  computation: Computation,
  view: View,
  { origin, short }: { origin: string; short: string | null },
  faults: readonly Fault[] = [],
): PictureOptions {
  const words = wordsOf(view.lang);
  const long = `${origin}/?${pictureQuery(computation.comparison, view)}`;
  return {
    size: pictureSize(view.size),
    theme: view.theme ?? 'light',
    words,
    paths: view.paths !== null,
    text: pictureText(computation, { long, short }, faults, words),
  };
}

/** The query of the page that a picture leads to: in its language, with what it shows. */
export function pictureQuery(comparison: Comparison, { lang, paths }: View): string {
  return serializeComparison(comparison, { lang, paths });
}
