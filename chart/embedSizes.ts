import type { Size } from './sizes';

/** The drawings an embed arrives with: the style sheet shows the one that suits the frame. */
export const EMBED_SIZES = {
  slim: { width: 280, height: 236, fontPx: 11.5 },
  narrow: { width: 420, height: 290, fontPx: 12 },
  wide: { width: 640, height: 350, fontPx: 13 },
  broad: { width: 960, height: 470, fontPx: 14 },
} as const satisfies Record<string, Size>;
