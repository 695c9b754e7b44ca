import { escapeHtml } from './escapeHtml';

/** A picture on somebody else's page: what it shows, where it is, and what it leads to. */
export interface LinkedPicture {
  /** Absolute address of the page that a click opens. */
  page: string;
  /** Absolute address of the picture. */
  src: string;
  /** What the picture shows, in words. */
  alt: string;
  /** Of the picture, px; a page that is narrower shrinks it. */
  width: number;
  height: number;
}

/** The code of a picture that opens its comparison; nothing in a value can end an attribute. */
export function pictureCode({ page, src, alt, width, height }: LinkedPicture): string {
  const image = [
    `src="${escapeHtml(src)}"`,
    `alt="${escapeHtml(alt)}"`,
    `width="${width}"`,
    `height="${height}"`,
    'loading="lazy"',
    'style="max-width: 100%; height: auto"',
  ];
  return `<a href="${escapeHtml(page)}"><img ${image.join(' ')}></a>`;
}
