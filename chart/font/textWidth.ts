import advances from './advances.json' with { type: 'json' };
import { runsOf } from './runsOf';

export { drawable } from './drawable';

export type FontWeight = 'regular' | 'bold';

/** Code point → advance, in thousandths of the font size. */
const widths = { regular: new Map<number, number>(), bold: new Map<number, number>() };

for (const { from, end } of runsOf(advances)) {
  for (let code = from; code < end; code++) {
    const i = widths.regular.size;
    const regular = advances.regular[i]!;
    widths.regular.set(code, regular);
    widths.bold.set(code, regular + advances.bolder[i]!);
  }
}

/** Everything that the table does not list fills the square of a Japanese character. */
const fullWidth = 1000;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * How far `text` moves the pen on one line, in px at a font size of `sizePx`.
 *
 * The text is expected to be `drawable`. Kerning is ignored, so that the width is a plain sum and
 * the same in every engine. The font's kerning draws letters together (1–3 % of a label) and parts
 * them only in rare pairs such as fV or (j, by 0.09 em at most: a label is a little narrower than
 * its place, and where it is wider it is so by a pixel.
 */
export function textWidth(text: string, sizePx: number, weight: FontWeight): number {
  return (advance(text, weight) * sizePx) / 1000;
}

/** The same in thousandths of the font size: whole numbers, so that parts of a text add up to it. */
export function advance(text: string, weight: FontWeight): number {
  const table = widths[weight];
  let thousandths = 0;
  for (const character of text) {
    thousandths += table.get(character.codePointAt(0) ?? 0) ?? fullWidth;
  }
  return thousandths;
}

/**
 * `text` if it is at most `maxWidthPx` wide, else as many of its graphemes as leave room for an
 * ellipsis; the empty string where not even the ellipsis fits.
 */
export function fit(text: string, maxWidthPx: number, sizePx: number, weight: FontWeight): string {
  if (textWidth(text, sizePx, weight) <= maxWidthPx) return text;
  const ellipsis = '…';
  if (!(textWidth(ellipsis, sizePx, weight) <= maxWidthPx)) return '';
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (textWidth(kept + segment + ellipsis, sizePx, weight) > maxWidthPx) break;
    kept += segment;
  }
  return kept.trimEnd() + ellipsis;
}
