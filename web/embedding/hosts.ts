import type { PictureSize } from '../../chart/sizes';
import type { Form } from './choices';

/** Where embeds are often put. */
export const HOST_IDS = [
  ...(['own', 'moodle', 'canvas', 'wordpress'] as const),
  ...(['sites', 'notion', 'powerpoint', 'slides'] as const),
] as const;
export type Host = (typeof HOST_IDS)[number];

/** In which form each of them takes an embed, and in which size a picture: see docs/embedding.md. */
export const HOSTS: Readonly<Record<Host, { form: Form; size: PictureSize }>> = {
  own: { form: 'fitted', size: 'page' },
  moodle: { form: 'frame', size: 'page' },
  canvas: { form: 'frame', size: 'page' },
  wordpress: { form: 'link', size: 'page' },
  sites: { form: 'link', size: 'page' },
  notion: { form: 'link', size: 'page' },
  powerpoint: { form: 'picture', size: 'slide' },
  slides: { form: 'picture', size: 'slide' },
};
