import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCovered } from '../../chart/font/coverage';
import { drawable, fit, textWidth, type FontWeight } from '../../chart/font/textWidth';
import { pixelsOf } from '../harness/rasteriser';

const file = (path: string): Buffer => readFileSync(new URL(`../../${path}`, import.meta.url));

const fonts: Record<FontWeight, Buffer> = {
  regular: file('build/fonts/kuroshio-400.ttf.bin'),
  bold: file('build/fonts/kuroshio-600.ttf.bin'),
};
const weights = [
  ['regular', 400],
  ['bold', 600],
] as const;

const characters = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));

const vietnamese = [...'ĂăÂâĐđÊêÔôƠơƯưĨĩŨũ', ...characters(0x1ea0, 0x1ef9)];
const punctuation = [...'–—‘’“”…·•‰′″−×÷≈≤≥±→↓↑←°§□€¥£₫'];
const japanese = [
  ...characters(0x3041, 0x3096),
  ...characters(0x30a1, 0x30fa),
  ...'、。「」・ー々ＡＺ０９％ｱﾝ日本東南諸国連合貿易投資億円年齢髙亜腕弌熙',
];

/** Code point → advance in thousandths of an em, read from the font and not through our table. */
function advancesOf(font: Buffer): Map<number, number> {
  const u16 = (offset: number): number => font.readUInt16BE(offset);
  const start = (tag: string): number => font.readUInt32BE(font.indexOf(tag, 12, 'latin1') + 8);
  const [cmap, head, hhea, hmtx] = [start('cmap'), start('head'), start('hhea'), start('hmtx')];
  const offsets = Array.from(characters(1, u16(cmap + 2)), (_, i) => cmap + 8 + 8 * i);
  const tables = offsets.map((offset) => cmap + font.readUInt32BE(offset));
  const table = tables.find((offset) => u16(offset) === 4) ?? NaN;
  const size = u16(table + 6);
  const found = new Map<number, number>();
  for (let segment = 0; segment < size; segment += 2) {
    const last = u16(table + 14 + segment);
    const first = u16(table + 16 + size + segment);
    const delta = u16(table + 16 + 2 * size + segment);
    const rangeAt = table + 16 + 3 * size + segment;
    for (let code = first; code <= last; code++) {
      const index = u16(rangeAt) === 0 ? code : u16(rangeAt + u16(rangeAt) + 2 * (code - first));
      const glyph = index === 0 ? 0 : (index + delta) & 0xffff;
      const units = u16(hmtx + 4 * Math.min(glyph, u16(hhea + 34) - 1));
      if (glyph !== 0) found.set(code, (units * 1000) / u16(head + 18));
    }
  }
  return found;
}

/** Columns with ink, in px, of one line of text drawn by the rasteriser from x = 20. */
function ink(text: string, sizePx: number, fontWeight: number) {
  const height = Math.ceil(sizePx * 2);
  const width = Math.ceil(text.length * sizePx * 1.2) + 40;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <text x="20" y="${sizePx * 1.4}" font-family="Noto Sans JP" font-size="${sizePx}"
      font-weight="${fontWeight}">${text}</text></svg>`;
  const pixels = pixelsOf(svg);
  const columns = new Set<number>();
  let amount = 0;
  for (let i = 3; i < pixels.length; i += 4) {
    const alpha = pixels[i] ?? 0;
    amount += alpha;
    if (alpha > 8) columns.add(((i - 3) / 4) % width);
  }
  const left = Math.min(...columns);
  return { amount, widthPx: columns.size === 0 ? 0 : Math.max(...columns) + 1 - left };
}

describe('the built fonts', () => {
  it.each(weights)('have the advances and the coverage of the tables: %s', (weight) => {
    const advances = advancesOf(fonts[weight]);
    expect(advances.size).toBeGreaterThan(7000);
    const measured = [...advances.keys()].map((code) => [
      code,
      textWidth(String.fromCodePoint(code), 1000, weight),
    ]);
    expect(measured).toEqual([...advances]);
    const covered = Array.from({ length: 0x11000 }, (_, code) => code).filter(isCovered);
    expect(covered).toEqual([...advances.keys()]);
  });

  it.each(weights)(
    'have ink for every letter, sign and kana: %s',
    (_, fontWeight) => {
      // What has no glyph is drawn as nothing at all.
      expect(ink('ก', 24, fontWeight).amount).toBe(0);
      const visible = characters(0x21, 0x17f).filter((c) => /[^\s\p{C}]/u.test(c));
      const wanted = [...visible.filter((c) => isCovered(c.codePointAt(0) ?? 0)), ...vietnamese];
      for (const character of [...wanted, ...punctuation, ...japanese]) {
        const text = character.replace('&', '&amp;').replace('<', '&lt;');
        expect(ink(text, 24, fontWeight).amount, character).toBeGreaterThan(0);
      }
    },
    60_000,
  );

  it('hold every letter of the languages of the page', () => {
    const latin = characters(0x20, 0x7e).concat(characters(0xa0, 0xac), characters(0xae, 0xff));
    for (const character of [...latin, ...vietnamese, ...punctuation, ...japanese]) {
      expect(isCovered(character.codePointAt(0) ?? 0), character).toBe(true);
    }
  });

  it('give 600 and 700 the bold file', () => {
    const [regular, bold, bolder] = [400, 600, 700].map((weight) => ink('Việt 日本', 40, weight));
    expect(bold?.amount).toBeGreaterThan((regular?.amount ?? 0) * 1.15);
    expect(bolder).toEqual(bold);
  });
});

describe(textWidth, () => {
  const labels = ['ASEAN–Japan trade', 'Thương mại Việt Nam', '日本と東南アジア'];
  const cases = labels.flatMap((text) => weights.map((weight) => [text, ...weight] as const));

  it.each(cases)('is what is drawn but for 2 hundredths: %s, %s', (text, weight, fontWeight) => {
    const sizePx = 60;
    // Ink leaves out the bearings at both ends; a bar on each side makes them part of it.
    const bar = ink('|', sizePx, fontWeight).widthPx;
    const drawn = ink(`|${text}|`, sizePx, fontWeight).widthPx - bar;
    const computed = textWidth(`${text}|`, sizePx, weight);
    expect(Math.abs(drawn / computed - 1)).toBeLessThan(0.02);
  });

  it('grows with the size and adds up', () => {
    expect(textWidth('', 12, 'regular')).toBe(0);
    expect(textWidth('日本', 12, 'regular')).toBe(24);
    expect(textWidth('AVAV', 20, 'bold')).toBeCloseTo(4 * textWidth('AV', 10, 'bold'), 9);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('s', 'ệ', '\u0301', '\u200d', '👩', ' ', '日', '\ud83d', 'ก'),
  }),
);

describe(fit, () => {
  it('leaves alone what fits and shortens what does not', () => {
    expect(fit('Việt Nam', 200, 12, 'regular')).toBe('Việt Nam');
    expect(fit('ASEAN–Japan trade', 60, 12, 'regular')).toBe('ASEAN–…');
    expect(fit('Trade', 5, 12, 'regular')).toBe('');
  });

  it('never exceeds its width and never splits a grapheme', () => {
    const weight = fc.constantFrom<FontWeight>('regular', 'bold');
    const size = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(anyText, size, fc.integer({ min: 8, max: 40 }), weight, (text, max, px, w) => {
        const fitted = fit(text, max, px, w);
        expect(textWidth(fitted, px, w)).toBeLessThanOrEqual(max);
        if (fitted === text || fitted === '') return;
        const segments = Array.from(new Intl.Segmenter().segment(text), (s) => s.segment);
        const prefixes = segments.map((_, i) => segments.slice(0, i).join('').trimEnd());
        expect(prefixes.map((prefix) => `${prefix}…`)).toContain(fitted);
      }),
    );
  });
});

describe(drawable, () => {
  it.each([
    ['Việt'.normalize('NFD'), 'Việt'],
    ['Łódź, Kraków', '□ódz, Kraków'],
    ['CO₂ 3\u202f% ☐ 😀👩‍👩‍👧', 'CO2 3 % □ □□'],
    ['กำ\u200b日\r\n本', '□日 本'],
    ['s\u200b\u0301', 's'],
    ['\ud83d', '□'],
  ])('turns %j into %j', (text, expected) => expect(drawable(text)).toBe(expected));

  it('never returns an uncovered character, and nothing more the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const drawn = drawable(text);
        expect([...drawn].filter((c) => !isCovered(c.codePointAt(0) ?? -1))).toEqual([]);
        expect(drawn.normalize('NFC')).toBe(drawn);
        expect(drawable(drawn)).toBe(drawn);
      }),
    );
  });
});
