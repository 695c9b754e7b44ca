import type { Size } from './sizes';

/** The drawings an embed arrives with, the smallest first: the style sheet shows the one that suits the frame. */
export const EMBED_FITS = ['slim', 'narrow', 'wide'] as const;

export type EmbedFit = (typeof EMBED_FITS)[number];

/** How large each is drawn. */
export const EMBED_SIZES: Readonly<Record<EmbedFit, Size>> = {
  slim: { width: 280, height: 236, fontPx: 11.5 },
  narrow: { width: 440, height: 280, fontPx: 12 },
  wide: { width: 680, height: 345, fontPx: 13 },
};

/** From which width of the chart on each drawing is shown, px; the same stands in the style sheet. */
export const EMBED_FROM: Readonly<Record<EmbedFit, number>> = { slim: 0, narrow: 350, wide: 560 };
