import { flushSync, mount, unmount } from 'svelte';
import { asXml } from '../../chart/picture/asXml';
import Picture from '../../chart/picture/Picture.svelte';
import type { PictureOptions } from '../../chart/picture/pictureOptions';
import { pictureProps } from '../../chart/picture/pictureProps';
import type { Computation } from '../../model';

/** A comparison as a standalone SVG document, drawn by the browser from the same template as the site's. */
export function drawPicture(computation: Computation, options: PictureOptions): string {
  const target = document.createElement('div');
  const picture = mount(Picture, { target, props: pictureProps(computation, options) });
  flushSync();
  const svg = new XMLSerializer().serializeToString(target.firstElementChild!);
  void unmount(picture);
  return asXml(svg);
}
