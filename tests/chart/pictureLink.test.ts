import { describe, expect, it } from 'vitest';
import { textWidth } from '../../chart/font/textWidth';
import { layOutPicture, type PictureLayout } from '../../chart/picture/layOutPicture';
import { pictureOptions } from '../../chart/picture/pictureOptions';
import { wrapAddress } from '../../chart/picture/wrapAddress';
import { PICTURE_SIZES, type PictureSize } from '../../chart/sizes';
import { VIEW_WORDS } from '../../chart/viewWords';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { computeComparison, parseComparison } from '../../model';

const SIZES: readonly PictureSize[] = ['page', 'og', 'square', 'slide'];
const ORIGIN = 'https://kuroshio.example.org';
const SHORT = `${ORIGIN}/s/0123456789ab`;

const QUERIES = {
  short: 'a=3.3&to=2040',
  long: 'a=3.3&a.name=Steady&b=trend&b.name=As%20before&c=hold&to=2040',
  endless: `a=3.3&a.name=${encodeURIComponent('貿'.repeat(60))}&to=2040`,
};

function drawn(query: string, size: PictureSize, short: string | null, lang = 'en') {
  const { comparison, view } = parseComparison(query, catalogue, VIEW_WORDS);
  const computation = computeComparison(comparison, catalogue);
  const options = pictureOptions(computation, { ...view, lang }, { origin: ORIGIN, short });
  const { text, words, paths } = options;
  return { ...options, layout: layOutPicture(computation, size, text, words, paths) };
}

const printed = ({ address }: PictureLayout) => address.lines.join('');

describe.each(SIZES)('the address on a picture of size %s', (size) => {
  it('is the long link without its scheme, where that is short', () => {
    for (const short of [null, SHORT]) {
      const { layout, text } = drawn(QUERIES.short, size, short);
      expect(printed(layout)).toMatch(/^kuroshio\.example\.org\/\?v=1&.*&to=2040$/);
      expect(text.link.coded).toBe(`https://${printed(layout)}`);
    }
  });

  it('is the short link where the long one is long and the short one is known to open', () => {
    const { layout, text } = drawn(QUERIES.long, size, SHORT);
    expect(printed(layout)).toBe('kuroshio.example.org/s/0123456789ab');
    expect(text.link.coded).toBe(SHORT.toUpperCase());
  });

  it('is the long link in two lines where there is no short one, every letter of it', () => {
    const { layout, text } = drawn(QUERIES.long, size, null);
    expect(printed(layout)).toBe(text.link.printed);
    expect(layout.address.lines.length).toBeLessThanOrEqual(2);
    expect(parseComparison(new URL(text.link.coded).search, catalogue, VIEW_WORDS).faults).toEqual(
      [],
    );
  });

  it.each(LANGUAGES)('is never a part of one: what is endless is not printed, in %s', (lang) => {
    const { layout, text } = drawn(QUERIES.endless, size, null, lang);
    const { tooLong } = wordsOf(lang).picture;
    const plain = (line: string) => line.replace(/\s/g, '');
    expect(plain(printed(layout))).toBe(plain(tooLong({ site: 'kuroshio.example.org' })));
    expect(text.link.coded).toContain(encodeURIComponent('貿'.repeat(60)));
    expect(text.link.coded).toContain(`lang=${lang}`);
  });

  it('is in a QR code on a slide alone', () => {
    for (const query of Object.values(QUERIES)) {
      const { layout } = drawn(query, size, null);
      expect(layout.qr !== null).toBe(size === 'slide');
      if (!layout.qr) continue;
      expect(layout.qr.scale).toBeGreaterThanOrEqual(2);
      expect(layout.qr.size * layout.qr.scale).toBeGreaterThan(PICTURE_SIZES.slide.height * 0.16);
    }
  });
});

describe(wrapAddress, () => {
  const address = 'kuroshio.example.org/?v=1&data=1&series=trade&a=trend&b=hold&to=2040';

  it.each([40, 80, 150, 200, 330, 1000])('keeps every letter within %d px', (width) => {
    const lines = wrapAddress(address, width, 10);
    expect(lines.join('')).toBe(address);
    for (const line of lines) {
      expect(textWidth(line, 10, 'regular')).toBeLessThanOrEqual(width);
    }
  });

  it('breaks before a key where one is near the end of the line', () => {
    const width = textWidth(address.slice(0, -2), 10, 'regular');
    expect(wrapAddress(address, width, 10)).toEqual([address.slice(0, -8), '&to=2040']);
  });
});
