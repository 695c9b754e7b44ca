import { describe, expect, it } from 'vitest';
import { FRAME, frameCode } from '../../chart/text/frame';
import { fixedHeight, frameHeight, STILL, type FrameContent } from '../../chart/text/frameHeight';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { computeComparison, EMBED_PARTS, parseComparison } from '../../model';

const words = wordsOf('en');

function heightOf(query: string, width: number): number {
  const { comparison } = parseComparison(query, catalogue, { languages: ['en'], sizes: [] });
  return frameHeight(computeComparison(comparison, catalogue), width, words);
}

describe('the code of a frame', () => {
  it('keeps every value within its attribute', () => {
    const code = frameCode({ src: 'https://a/?b=1&c=2', title: `"><script>'` });
    expect(code).toBe(
      '<iframe src="https://a/?b=1&amp;c=2" title="&quot;&gt;&lt;script&gt;&#39;"></iframe>',
    );
  });
});

describe('the height of a frame', () => {
  const LEVERS =
    'a.lever=digital_2_2027_5&a.lever=agreement_2_2027_10&a.shock=pandemic_12_2030_2_1';

  it('is greater for more scenarios, and for sentences that take more lines', () => {
    for (const width of [FRAME.narrowest, 500, FRAME.widest]) {
      expect(heightOf('a=3&b=hold', width)).toBeGreaterThan(heightOf('a=3', width));
    }
    for (const width of [FRAME.narrowest, 500]) {
      expect(heightOf(`a=3&${LEVERS}`, width)).toBeGreaterThan(heightOf('a=3', width));
    }
  });

  it('is greatest where it is narrowest', () => {
    const heights = [FRAME.narrowest, 480, 600, FRAME.widest].map((width) =>
      heightOf(`a=3&b=hold&${LEVERS}`, width),
    );
    expect(Math.max(...heights)).toBe(heights[0]);
  });
});

describe.each(LANGUAGES)('the height of a frame in %s', (lang) => {
  const own = wordsOf(lang);
  const query = 'a=trend&b=hold&a.lever=digital_2_2027_5&to=2040';
  const { comparison } = parseComparison(query, catalogue, { languages: [], sizes: [] });
  const computation = computeComparison(comparison, catalogue);
  const widths = [FRAME.narrowest, 391, 392, 480, 640, FRAME.widest];
  const high = (content: Partial<FrameContent>, width: number, paths = false) =>
    frameHeight(computation, width, own, { ...STILL, ...content }, paths);
  const live = [
    { scenario: 'a' as const, key: 'levers.0.size', limits: null },
    { scenario: 'b' as const, key: 'g', limits: { min: 0, max: 6 } },
  ];

  it.each(widths)('grows with all that is moved or shown, %i px wide', (width) => {
    const usual = high({}, width);
    expect(high({ live: live.slice(0, 1) }, width)).toBeGreaterThan(usual);
    expect(high({ live }, width)).toBeGreaterThan(high({ live: live.slice(0, 1) }, width));
    expect(high({ inspector: true }, width)).toBeGreaterThan(usual);
    for (const part of EMBED_PARTS) {
      const less = STILL.show.filter((one) => one !== part);
      const more = [...less, part];
      if (part === 'bands') expect(high({ show: more }, width)).toBe(high({ show: less }, width));
      else expect(high({ show: more }, width)).toBeGreaterThan(high({ show: less }, width));
    }
    expect(high({ show: [] }, width)).toBeLessThan(usual);
  });

  it.each(widths)('does not count what a guess keeps folded, %i px wide', (width) => {
    const guess = high({ guess: true }, width);
    const all = high({ guess: true, live, inspector: true, show: [...STILL.show, 'table'] }, width);
    expect(all).toBe(guess);
    expect(guess).toBeGreaterThan(high({ show: ['title'] }, width));
  });

  it('is enough in every width where it is fixed', () => {
    for (const content of [STILL, { ...STILL, live }, { ...STILL, guess: true }]) {
      const fixed = fixedHeight(computation, own, content);
      for (const width of widths) expect(fixed).toBeGreaterThanOrEqual(high(content, width));
    }
  });

  it('has room for the note on possible paths', () => {
    expect(high({}, 480, true)).toBeGreaterThan(high({}, 480));
    expect(high({ guess: true }, 480, true)).toBe(high({ guess: true }, 480));
  });
});
