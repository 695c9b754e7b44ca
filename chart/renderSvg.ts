import { render } from 'svelte/server';
import type { Computation } from '../model';
import { layOutPicture, type PictureText } from './picture/layOutPicture';
import Picture from './picture/Picture.svelte';
import QrSvg from './qr/QrSvg.svelte';
import type { PictureSize } from './sizes';
import { describeComparison, titleOf } from './text/describe';
import { themes, type ThemeName } from './theme';
import type { Words } from './words';

/** A comparison as a standalone SVG document. */
export function renderSvg(
  computation: Computation,
  options: {
    size: PictureSize;
    theme: ThemeName;
    text: PictureText;
    words: Words;
    /** Whether possible paths are drawn. */
    paths?: boolean;
  },
): string {
  const { size, theme, text, words, paths = false } = options;
  const { body } = render(Picture, {
    props: {
      picture: layOutPicture(computation, size, text, words, paths),
      theme: themes[theme],
      title: titleOf(computation, words),
      description: describeComparison(computation, words, paths),
    },
  });
  return asXml(body);
}

/** A text as a QR code in a standalone SVG document; throws `RangeError` above 2,300 bytes. */
export function renderQr(text: string, label: string, description: string): string {
  return asXml(render(QrSvg, { props: { text, label, description } }).body);
}

/**
 * Svelte's hydration markers mean nothing in a picture; text is escaped, so no other comment can
 * be there. HTML lets `]]>` stand in a text, XML does not.
 */
function asXml(markup: string): string {
  return markup
    .replace(/<!--.*?-->/gs, '')
    .replaceAll(']]>', ']]&gt;')
    .trim();
}
