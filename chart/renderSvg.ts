import { render } from 'svelte/server';
import type { Computation } from '../model';
import { asXml } from './picture/asXml';
import Picture from './picture/Picture.svelte';
import type { PictureOptions } from './picture/pictureOptions';
import { pictureProps } from './picture/pictureProps';
import QrSvg from './qr/QrSvg.svelte';

/** A comparison as a standalone SVG document. */
export function renderSvg(computation: Computation, options: PictureOptions): string {
  return asXml(render(Picture, { props: pictureProps(computation, options) }).body);
}

/** A text as a QR code in a standalone SVG document; throws `RangeError` above 2,300 bytes. */
export function renderQr(text: string, label: string, description: string): string {
  return asXml(render(QrSvg, { props: { text, label, description } }).body);
}
