/** Inclusive code point ranges; what the font lacks of them is left out by the subsetter. */
const latinRanges = [
  [0x0020, 0x007e],
  [0x00a0, 0x00bf],
  [0x00d7, 0x00d7],
  [0x00e9, 0x00e9],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2190, 0x2193],
];
const moreLatinRanges = [
  [0x00c0, 0x017f],
  [0x01a0, 0x01b0], // ơ and ư
  [0x0300, 0x036f],
  [0x1ea0, 0x1ef9], // the other Vietnamese letters
];
/** Signs, and letters of the names by which the languages are offered to readers of the others. */
const latinExtra = '−×÷≈≤≥±≠□☐ếệ日本語';
const japaneseRanges = [
  [0x3000, 0x303f],
  [0x3041, 0x30ff],
  [0xff01, 0xff9f],
  [0xffe0, 0xffee],
];

/** All of two-byte EUC-JP: JIS X 0208 with kanji of levels 1 and 2, and ① and 髙 of its vendors. */
function jisCharacters() {
  const bytes = Array.from({ length: 94 }, (_, i) => 0xa1 + i);
  const codes = bytes.flatMap((row) => bytes.flatMap((cell) => [row, cell]));
  const text = new TextDecoder('euc-jp').decode(Uint8Array.from(codes));
  return [...text].filter((character) => character !== '\ufffd'); // U+FFFD: an unassigned cell
}

/** The parts of the repertoire; a character stands in one of them only. */
export function repertoire() {
  const expand = (ranges) =>
    ranges.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    );
  const latin = new Set([...expand(latinRanges), ...latinExtra]);
  const more = new Set(expand(moreLatinRanges)).difference(latin);
  const all = new Set([...expand(japaneseRanges), ...jisCharacters()]);
  // An invisible character has nothing to draw, and a direction mark can disorder a label.
  const visible = (set) => [...set].filter((c) => !/\p{Default_Ignorable_Code_Point}/u.test(c));
  return {
    latin: visible(latin),
    more: visible(more),
    ja: visible(all.difference(latin).difference(more)),
  };
}
