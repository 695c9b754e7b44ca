/** A drawing's outer size and the size of its type, px. */
export interface Size {
  width: number;
  height: number;
  fontPx: number;
}

/** Named sizes of pictures. */
export const PICTURE_SIZES = {
  page: { width: 960, height: 640, fontPx: 14 },
  og: { width: 1200, height: 630, fontPx: 20 },
  square: { width: 1080, height: 1080, fontPx: 24 },
  slide: { width: 1920, height: 1080, fontPx: 28 },
} as const satisfies Record<string, Size>;

export type PictureSize = keyof typeof PICTURE_SIZES;

/** The picture size of a name; `page` where there is none of that name. */
export function pictureSize(name: string | null): PictureSize {
  return isPictureSize(name) ? name : 'page';
}

function isPictureSize(name: string | null): name is PictureSize {
  return name !== null && Object.hasOwn(PICTURE_SIZES, name);
}

/** The two drawings a page arrives with: the style sheet shows the one that suits the width. */
export const PAGE_SIZES = {
  wide: { width: 840, height: 430, fontPx: 13 },
  narrow: { width: 358, height: 290, fontPx: 12 },
} as const satisfies Record<string, Size>;

/** Below this width the labels of lines move inside the plot. */
export const NARROW_EMS = 40;

/** The size of a live chart for the room it has, px; height and type follow width within limits. */
export function sizeFor(widthPx: number): Size {
  const narrow = widthPx < 520;
  const width = Math.max(Math.round(widthPx), 240);
  const height = narrow
    ? Math.round(Math.min(Math.max(width * 0.8, 240), 330))
    : Math.round(Math.min(Math.max(width * 0.51, 320), 760));
  // Who has a wide screen sits further away from it.
  const wide = Math.min(13 + Math.max(0, width - 850) / 200, 20);
  return { width, height, fontPx: narrow ? 12 : Math.round(wide * 2) / 2 };
}

/**
 * The size of a chart that fills the room it has before an audience: letters for the last row, as far
 * as labels leave the lines room.
 */
export function sizeForRoom(widthPx: number, heightPx: number): Size {
  const fontPx = Math.round(Math.min(Math.max(heightPx / 26, 13), widthPx / 34, 40));
  return {
    ...{ width: Math.round(widthPx), height: Math.round(heightPx) },
    fontPx: Math.max(fontPx, 12),
  };
}
