import { describe, expect, it } from 'vitest';
import { FRAME, frameCode } from '../../chart/text/frame';
import { frameHeight } from '../../chart/text/frameHeight';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { computeComparison, parseComparison } from '../../model';

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
