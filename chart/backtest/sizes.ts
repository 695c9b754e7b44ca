import type { Size } from '../sizes';

/** The drawing of one year in the past that a page arrives with: three of them stand in a row. */
export const BACKTEST_SIZE: Size = { width: 300, height: 280, fontPx: 12 };

/** The size of a live one for the room it has, px. */
export function backtestSizeFor(widthPx: number): Size {
  const width = Math.max(Math.round(widthPx), 240);
  return { width, height: Math.round(Math.min(Math.max(width * 0.9, 260), 320)), fontPx: 12 };
}
