/**
 * Cuts Noto Sans JP down to what the project draws and writes it to `build/fonts/`.
 *
 * Does nothing when all of it is newer than this script and its parts; `--advances` also rewrites the tables in
 * `chart/font/` (committed).
 *
 * One TTF a weight goes to the rasteriser, which loses text between a font and its fallback; the
 * page gets the same glyphs as WOFF2 in three parts, so that a reader of English fetches no kanji
 * and none of the Vietnamese letters.
 */
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { readAdvances } from './fonts/readAdvances.mjs';
import { repertoire } from './fonts/repertoire.mjs';
import { runs } from './fonts/runs.mjs';
import { styleSheet } from './fonts/styleSheet.mjs';

const root = new URL('../', import.meta.url);
const source = new URL('node_modules/@expo-google-fonts/noto-sans-jp/', root);
const output = new URL('build/fonts/', root);
const tables = new URL('chart/font/', root);

/** 600 rather than 700: plainly bolder than 400 in a label, and its figures are narrower. */
const weights = [
  { weight: 400, file: '400Regular/NotoSansJP_400Regular.ttf' },
  { weight: 600, file: '600SemiBold/NotoSansJP_600SemiBold.ttf' },
];

/** Kept for shaping: kerning and placing of marks. Figures have one width without `tnum`. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp'];
/** Vertical writing and style links are never used. */
const dropTables = ['vhea', 'vmtx', 'VORG', 'BASE', 'STAT'];
/** The licence; and the family's name, without which the semi-bold would be a family of its own. */
const preserveNameIds = [13, 14, 16, 17];

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
  const facesOf = styleSheet(
    codes,
    weights.map(({ weight }) => weight),
  );
  await writeFile(new URL('kuroshio.css', output), facesOf({ preferInstalled: false }));
  await writeFile(new URL('kuroshio-embed.css', output), facesOf({ preferInstalled: true }));
  // The licence asks to travel with the font.
  await copyFile(new URL('LICENSE_FONT', source), new URL('OFL.txt', output));
}

/** When the youngest of the scripts was written that make the fonts what they are. */
async function youngestScript() {
  const parts = ['repertoire', 'readAdvances', 'runs', 'styleSheet'];
  const scripts = [
    import.meta.url,
    ...parts.map((name) => new URL(`fonts/${name}.mjs`, import.meta.url)),
  ];
  const written = await Promise.all(scripts.map((url) => stat(new URL(url))));
  return Math.max(...written.map(({ mtimeMs }) => mtimeMs));
}

async function isNewer(name, than) {
  const file = await stat(new URL(name, output)).catch(() => null);
  return file !== null && file.mtimeMs >= than;
}

async function writeTables() {
  const write = async (name, value) => {
    const json = `${JSON.stringify(value)}\n`;
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
  const codes = [...regular.keys()];
  // What fills the square of a Japanese character is not listed.
  const narrow = codes.filter((code) => regular.get(code) !== 1000 || bold.get(code) !== 1000);
  await write('advances.json', {
    gapsAndRuns: gapsAndRuns(narrow),
    regular: narrow.map((code) => regular.get(code)),
    bolder: narrow.map((code) => bold.get(code) - regular.get(code)),
  });
  await write('coverage.json', { gapsAndRuns: gapsAndRuns(codes) });
}

/** Lengths in turn: so many code points that are not among these, so many that are. */
function gapsAndRuns(codes) {
  let next = 0;
  return runs(codes).flatMap(({ from, to }) => {
    const pair = [from - next, to - from + 1];
    next = to + 1;
    return pair;
  });
}

const names = weights.flatMap(({ weight }) => [
  `kuroshio-${weight}.ttf.bin`,
  ...['latin', 'more', 'ja'].map((part) => `kuroshio-${part}-${weight}.woff2`),
]);
const scripts = await youngestScript();
const fresh = await Promise.all(
  [...names, 'kuroshio.css', 'kuroshio-embed.css', 'OFL.txt'].map((name) => isNewer(name, scripts)),
);
if (fresh.includes(false)) await build();
if (process.argv.includes('--advances')) await writeTables();
