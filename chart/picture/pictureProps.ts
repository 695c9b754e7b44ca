import type { ComponentProps } from 'svelte';
import type { Computation } from '../../model';
import type { PictureSize } from '../sizes';
import { describeComparison, titleOf } from '../text/describe';
import { themes, type ThemeName } from '../theme';
import type { Words } from '../words';
import { layOutPicture, type PictureText } from './layOutPicture';
import type Picture from './Picture.svelte';

/** How a comparison becomes a picture. */
export interface PictureOptions {
  size: PictureSize;
  theme: ThemeName;
  text: PictureText;
  words: Words;
  /** Whether possible paths are drawn. */
  paths?: boolean;
}

/** Everything the picture's template needs, laid out for one size. */
export function pictureProps(
  computation: Computation,
  { size, theme, text, words, paths = false }: PictureOptions,
): ComponentProps<typeof Picture> {
  return {
    picture: layOutPicture(computation, size, text, words, paths),
    theme: themes[theme],
    title: titleOf(computation, words),
    description: describeComparison(computation, words, paths),
  };
}
