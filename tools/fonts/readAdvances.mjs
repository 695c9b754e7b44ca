/** Code point → advance width in thousandths of an em, from `cmap` (format 4) and `hmtx`. */
export function readAdvances(font) {
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
