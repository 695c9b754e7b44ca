import { textWidth } from '../font/textWidth';

/** A key of an address this near to the end of a line begins the next one. */
const NEAR_END = 0.75;

/** Breaks an address into lines at most `widthPx` wide: before a key where one is near, else anywhere. */
export function wrapAddress(address: string, widthPx: number, sizePx: number): string[] {
  const lines: string[] = [];
  let rest = address;
  while (rest !== '') {
    const most = lettersWithin(rest, widthPx, sizePx);
    const key = rest.lastIndexOf('&', most);
    const end = most < rest.length && key > most * NEAR_END ? key : most;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return lines;
}

/** How many letters of an address fit a line; one at least. */
function lettersWithin(text: string, widthPx: number, sizePx: number): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    width += textWidth(text.charAt(i), sizePx, 'regular');
    if (width > widthPx) return Math.max(i, 1);
  }
  return text.length;
}
