import { advance, fit, textWidth, type FontWeight } from '../font/textWidth';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Breaks a text at spaces and between Japanese characters into lines at most `widthPx` wide, and a
 * word that is wider than a line where it must be; the last allowed line ends in an ellipsis.
 */
export function wrap(
  text: string,
  widthPx: number,
  sizePx: number,
  weight: FontWeight = 'regular',
  mostLines = Infinity,
): string[] {
  const lines: string[] = [];
  let rest = pieces(text);
  while (rest.length > 0 && lines.length < mostLines) {
    const final = lines.length === mostLines - 1;
    if (!final) rest = [...broken(rest[0]!, widthPx, sizePx, weight), ...rest.slice(1)];
    const taken = fittingPieces(rest, widthPx, sizePx, weight);
    const line = final ? rest.join('') : rest.slice(0, taken).join('');
    lines.push(fit(line.trim(), widthPx, sizePx, weight));
    rest = final ? [] : rest.slice(taken);
  }
  return lines;
}

/** How many pieces stand in one line, at least one; the spaces behind the last take no room. */
function fittingPieces(
  rest: readonly string[],
  widthPx: number,
  sizePx: number,
  weight: FontWeight,
): number {
  let before = advance(rest[0]!, weight);
  let taken = 1;
  for (; taken < rest.length; taken++) {
    const piece = rest[taken]!;
    const trimmed = piece.trimEnd();
    // A piece of spaces alone leaves those of the piece before it at the end.
    const reached =
      trimmed === ''
        ? advance(rest.slice(0, taken).join('').trimEnd(), weight)
        : before + advance(trimmed, weight);
    if (!((reached * sizePx) / 1000 <= widthPx)) break;
    before += advance(piece, weight);
  }
  return taken;
}

/** A piece as parts that fit a line each. */
function broken(piece: string, widthPx: number, sizePx: number, weight: FontWeight): string[] {
  if (textWidth(piece.trimEnd(), sizePx, weight) <= widthPx) return [piece];
  const parts: string[] = [''];
  for (const { segment } of graphemes.segment(piece)) {
    const longer = parts.at(-1)! + segment;
    if (parts.at(-1) === '' || textWidth(longer.trimEnd(), sizePx, weight) <= widthPx) {
      parts[parts.length - 1] = longer;
    } else {
      parts.push(segment);
    }
  }
  return parts;
}

/** What a line may be broken into: words, the keys of an address, and Japanese characters. */
function pieces(text: string): string[] {
  const all: string[] = [];
  for (const piece of text.match(PIECE) ?? []) {
    const before = all.at(-1);
    if (before !== undefined && holdTogether(before, piece)) all.push(`${all.pop()}${piece}`);
    else all.push(piece);
  }
  return all;
}

/** A word in katakana stays whole where it is not too long for a narrow line. */
const PIECE =
  /[ァ-ヺー]{2,8}|[\u3000-\u9fff\uff00-\uffef]|[^ &\u3000-\u9fff\uff00-\uffef]+ *|&[^ &]* *| +/g;

/** What no line begins with (JIS X 4051): stops, closing brackets, small kana, long marks. */
const NOT_FIRST =
  /^[、。，．・：；？！゛゜ヽヾゝゞ々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ）］｝〕〉》」』】％〜～]/;
/** What no line ends with: opening brackets. */
const NOT_LAST = /[（［｛〔〈《「『【]$/;
const JAPANESE = /^[\u3000-\u9fff\uff00-\uffef]/;

/** Whether no line may end between two pieces; a number stays with its words: "2040年", "年3.3%". */
function holdTogether(before: string, piece: string): boolean {
  if (NOT_FIRST.test(piece) || NOT_LAST.test(before)) return true;
  if (/[年率]$/.test(before) && /^[\d−+]/.test(piece)) return true;
  return /[\d“(]$/.test(before) && JAPANESE.test(piece);
}
