import type { Size } from '../sizes';

/** The two drawings of differences a page arrives with: lower than the chart, which is the star. */
export const GAP_SIZES = {
  wide: { width: 840, height: 270, fontPx: 13 },
  narrow: { width: 358, height: 230, fontPx: 12 },
} as const satisfies Record<string, Size>;

/** The size of a live drawing of differences for the room it has, px. */
export function gapSizeFor(widthPx: number): Size {
  const narrow = widthPx < 520;
  const width = Math.max(Math.round(widthPx), 240);
  const height = Math.round(
    narrow
      ? Math.min(Math.max(width * 0.64, 210), 260)
      : Math.min(Math.max(width * 0.32, 220), 400),
  );
  return { width, height, fontPx: narrow ? 12 : width > 1100 ? 15 : 13 };
}
