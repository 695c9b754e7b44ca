/**
 * Cuts Noto Sans JP down to what the project draws and writes it to `build/fonts/`.
 *
 * Does nothing when all of it is newer than this script; `--advances` also rewrites the tables in
 * `chart/font/` (committed).
 *
 * One TTF a weight goes to the rasteriser, which loses text between a font and its fallback; the
 * page gets the same glyphs as WOFF2 in three parts, so that a reader of English fetches no kanji
 * and none of the Vietnamese letters.
 */
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';

const root = new URL('../', import.meta.url);
const source = new URL('node_modules/@expo-google-fonts/noto-sans-jp/', root);
const output = new URL('build/fonts/', root);
const tables = new URL('chart/font/', root);

/** 600 rather than 700: plainly bolder than 400 in a label, and its figures are narrower. */
const weights = [
  { weight: 400, file: '400Regular/NotoSansJP_400Regular.ttf' },
  { weight: 600, file: '600SemiBold/NotoSansJP_600SemiBold.ttf' },
];

/** Japanese fonts that devices have; a frame has no room for a megabyte of kanji where one is there. */
const installedJapanese = {
  400: ['Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans W3', 'Yu Gothic Regular', 'Meiryo'],
  600: ['Noto Sans JP SemiBold', 'Noto Sans CJK JP Bold', 'Hiragino Sans W6', 'Yu Gothic Bold'],
};

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

/** Kept for shaping: kerning and placing of marks. Figures have one width without `tnum`. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp'];
/** Vertical writing and style links are never used. */
const dropTables = ['vhea', 'vmtx', 'VORG', 'BASE', 'STAT'];
/** The licence; and the family's name, without which the semi-bold would be a family of its own. */
const preserveNameIds = [13, 14, 16, 17];

/** All of two-byte EUC-JP: JIS X 0208 with kanji of levels 1 and 2, and ① and 髙 of its vendors. */
function jisCharacters() {
  const bytes = Array.from({ length: 94 }, (_, i) => 0xa1 + i);
  const codes = bytes.flatMap((row) => bytes.flatMap((cell) => [row, cell]));
  const text = new TextDecoder('euc-jp').decode(Uint8Array.from(codes));
  return [...text].filter((character) => character !== '\ufffd'); // U+FFFD: an unassigned cell
}

/** The parts of the repertoire; a character stands in one of them only. */
function repertoire() {
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

/** Code point → advance width in thousandths of an em, from `cmap` (format 4) and `hmtx`. */
function readAdvances(font) {
  const u16 = (offset) => font.readUInt16BE(offset);
  const at = {};
  for (let entry = 12; entry < 12 + 16 * u16(4); entry += 16) {
    at[font.toString('latin1', entry, entry + 4)] = font.readUInt32BE(entry + 8);
  }
  const lastMetric = u16(at.hhea + 34) - 1;
  const advance = (glyph) => u16(at.hmtx + 4 * Math.min(glyph, lastMetric));
  const perThousand = 1000 / u16(at.head + 18);

  const subtables = Array.from({ length: u16(at.cmap + 2) }, (_, i) =>
    font.readUInt32BE(at.cmap + 8 + 8 * i),
  );
  const table = subtables.map((offset) => at.cmap + offset).find((start) => u16(start) === 4);
  if (table === undefined) throw new Error('The font has no cmap of format 4');
  const size = u16(table + 6);
  const advances = new Map();
  for (let end = table + 14; end < table + 14 + size; end += 2) {
    const [start, delta, rangeAt] = [2 + size, 2 + 2 * size, 2 + 3 * size].map((n) => end + n);
    const range = u16(rangeAt);
    for (let code = u16(start); code <= u16(end); code++) {
      const index = range === 0 ? code : u16(rangeAt + range + 2 * (code - u16(start)));
      const glyph = index === 0 ? 0 : (index + u16(delta)) % 0x10000;
      if (glyph !== 0) advances.set(code, Math.round(advance(glyph) * perThousand));
    }
  }
  return advances;
}

/** Neighbouring code points, grouped: [{ from, to }]. `gap` is how far two neighbours may stand. */
function runs(codes, gap = 1) {
  const found = [];
  for (const code of codes) {
    const run = found.at(-1);
    if (run !== undefined && code - run.to <= gap) run.to = code;
    else found.push({ from: code, to: code });
  }
  return found;
}

/** `@font-face` rules whose ranges are those of the files, so that the two never disagree. */
function styleSheet(codes) {
  const hex = (code) => code.toString(16).toUpperCase();
  const range = (codes, gap) =>
    runs(codes, gap).map(({ from, to }) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`);
  // Kanji lie scattered; bridging the holes between them keeps the rule short.
  const split = codes.ja.findIndex((code) => code >= 0x3000);
  const ranges = {
    latin: range(codes.latin, 1),
    more: range(codes.more, 1),
    ja: [...range(codes.ja.slice(0, split), 1), ...range(codes.ja.slice(split), 999)],
  };
  const face = (part, weight, installed = []) => `@font-face {
  font-family: 'Noto Sans JP';
  font-weight: ${weight};
  font-display: swap;
  src: ${[...installed.map((name) => `local('${name}')`), `url('./kuroshio-${part}-${weight}.woff2') format('woff2')`].join(', ')};
  unicode-range: ${ranges[part].join(', ')};
}
`;
  // Of two rules with a character in their ranges the later is asked, and only bridges overlap.
  return ({ preferInstalled }) =>
    weights
      .flatMap(({ weight }) => [
        face('ja', weight, preferInstalled ? installedJapanese[weight] : []),
        face('more', weight),
        face('latin', weight),
      ])
      .join('');
}

async function build() {
  const { default: subset } = await import('subset-font');
  const parts = repertoire();
  const options = { keepFeatures, dropTables, preserveNameIds };
  await mkdir(output, { recursive: true });
  for (const { weight, file } of weights) {
    const font = await readFile(new URL(file, source));
    const cut = async (name, characters, targetFormat) => {
      const bytes = await subset(font, characters.join(''), { ...options, targetFormat });
      await writeFile(new URL(name, output), bytes);
      console.log(`${name}  ${(bytes.length / 1000).toFixed(1)} kB`);
    };
    await cut(`kuroshio-${weight}.ttf.bin`, Object.values(parts).flat(), 'sfnt');
    for (const [part, characters] of Object.entries(parts)) {
      await cut(`kuroshio-${part}-${weight}.woff2`, characters, 'woff2');
    }
  }
  const covered = readAdvances(await readFile(new URL('kuroshio-400.ttf.bin', output)));
  const codes = Object.fromEntries(
    Object.entries(parts).map(([part, characters]) => [
      part,
      [...covered.keys()].filter((code) => characters.includes(String.fromCodePoint(code))),
    ]),
  );
  const facesOf = styleSheet(codes);
  await writeFile(new URL('kuroshio.css', output), facesOf({ preferInstalled: false }));
  await writeFile(new URL('kuroshio-embed.css', output), facesOf({ preferInstalled: true }));
  // The licence asks to travel with the font.
  await copyFile(new URL('LICENSE_FONT', source), new URL('OFL.txt', output));
}

async function isFresh(name) {
  const [script, file] = await Promise.all(
    [import.meta.url, new URL(name, output)].map((url) => stat(new URL(url)).catch(() => null)),
  );
  return file !== null && file.mtimeMs >= script.mtimeMs;
}

async function writeTables() {
  const write = async (name, value) => {
    const json = `${JSON.stringify(value).replaceAll('{"from"', '\n{"from"')}\n`;
    await writeFile(new URL(name, tables), json);
    console.log(`chart/font/${name}  ${(json.length / 1000).toFixed(1)} kB`);
  };
  const fonts = weights.map(({ weight }) =>
    readFile(new URL(`kuroshio-${weight}.ttf.bin`, output)),
  );
  const [regular, bold] = (await Promise.all(fonts)).map(readAdvances);
  if ([...regular.keys()].join() !== [...bold.keys()].join()) {
    throw new Error('The two weights cover different characters');
  }
  const narrow = (advances) =>
    runs([...advances.keys()].filter((code) => advances.get(code) !== 1000)).map((run) => ({
      from: run.from,
      widths: Array.from({ length: run.to - run.from + 1 }, (_, i) => advances.get(run.from + i)),
    }));
  await write('advances.json', { regular: narrow(regular), bold: narrow(bold) });
  let next = 0;
  const lengths = runs(regular.keys()).flatMap(({ from, to }) => {
    const pair = [from - next, to - from + 1];
    next = to + 1;
    return pair;
  });
  await write('coverage.json', { gapsAndRuns: lengths });
}

const names = weights.flatMap(({ weight }) => [
  `kuroshio-${weight}.ttf.bin`,
  ...['latin', 'more', 'ja'].map((part) => `kuroshio-${part}-${weight}.woff2`),
]);
const fresh = await Promise.all(
  [...names, 'kuroshio.css', 'kuroshio-embed.css', 'OFL.txt'].map(isFresh),
);
if (fresh.includes(false)) await build();
if (process.argv.includes('--advances')) await writeTables();
