import { isCovered } from './coverage';

/** Stands for what the font cannot draw: a gap would be read as a word that was never there. */
const missing = '□';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The text as the project's font can draw it, in NFC.
 *
 * The rasteriser leaves out a character without a glyph silently. So what is not covered is
 * simplified (ś → s, ₂ → 2), and what is then still not covered becomes one □ a grapheme.
 * White space becomes a space; only what is invisible everywhere (joiners, direction marks) goes.
 */
export function drawable(text: string): string {
  const composed = text.normalize('NFC');
  if (allCovered(composed)) return composed;
  const parts = Array.from(graphemes.segment(composed), ({ segment }) => substitute(segment));
  // Again, because where something invisible went a mark may meet a letter: s, joiner, ´ → ś.
  return drawable(parts.join(''));
}

function substitute(grapheme: string): string {
  if (allCovered(grapheme)) return grapheme;
  const visible = grapheme.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  if (visible === '' || allCovered(visible)) return visible;
  if (/^\s+$/.test(visible)) return ' ';
  // Compatibility forms too, or ₂ and the narrow spaces that Intl writes would become □.
  const plain = visible.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
  return plain !== '' && allCovered(plain) ? plain : missing;
}

function allCovered(text: string): boolean {
  for (const character of text) {
    if (!isCovered(character.codePointAt(0) ?? -1)) return false;
  }
  return true;
}
