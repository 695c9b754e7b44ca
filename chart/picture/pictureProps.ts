import type { ComponentProps } from 'svelte';
import type { Computation } from '../../model';
import { describeComparison, titleOf } from '../text/describe';
import { themes } from '../theme';
import { layOutPicture } from './layOutPicture';
import type Picture from './Picture.svelte';
import type { PictureOptions } from './pictureOptions';

/** Everything the picture's template needs, laid out for one size. */
export function pictureProps(
  computation: Computation,
  { size, theme, text, words, paths }: PictureOptions,
): ComponentProps<typeof Picture> {
  return {
    picture: layOutPicture(computation, size, text, words, paths),
    theme: themes[theme],
    title: titleOf(computation, words),
    description: describeComparison(computation, words, paths),
  };
}
