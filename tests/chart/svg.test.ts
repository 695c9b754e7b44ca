import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../chart/renderSvg';
import { PICTURE_SIZES, type PictureSize } from '../../chart/sizes';
import { formatPrinted, formatValue } from '../../chart/text/format';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { computeComparison, parseComparison, type Computation } from '../../model';
import { Resvg } from '../harness/rasteriser';
import { computed, everySeries } from './computed';

const words = wordsOf('en');
const sizes: readonly PictureSize[] = ['page', 'og', 'square', 'slide'];

const text = {
  faults: ['Series “<gold>” is not known; trade is used instead.'],
  citation: 'Figures: Kim & Ngọc (2021), “Trade”',
  versions: 'Model 1, data 1',
  link: {
    printed: 'example.org/?v=1&a=3.3&to=2040',
    coded: 'https://example.org/?v=1&a=3.3&to=2040',
    site: 'example.org',
  },
};

const nasty = `</title><script>alert("x")</script><!-- & ]]> 'é'`;

function svgOf(
  computation: Computation,
  size: PictureSize = 'page',
  theme: 'light' | 'dark' = 'light',
) {
  return renderSvg(computation, { size, theme, text, words, paths: false });
}

/** Reads a document as strictly as XML asks; throws where it is not well-formed. */
function parsed(svg: string): { width: number; height: number } {
  const drawing = new Resvg(svg);
  const { width, height } = drawing;
  drawing.free();
  return { width, height };
}

/** The text within an element, as it is read. */
function textIn(svg: string, element: string): string {
  const inside = new RegExp(`<${element}\\b[^>]*>([^<]*)</${element}>`).exec(svg)?.[1] ?? '';
  return inside.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

describe('the reader of XML', () => {
  it.each(['<svg', '<g></svg>', '&nbsp;', '<a b="1" b="2"/>', 'a < b', '<i>x</I>'])(
    'refuses %s inside a document',
    (wrong) => {
      const document = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${wrong}</svg>`;
      expect(() => parsed(document)).toThrow();
    },
  );
});

describe(renderSvg, () => {
  it.each(everySeries)('is well-formed and self-contained: $id', (series) => {
    for (const count of [1, 3, 6]) {
      for (const size of sizes) {
        const svg = svgOf(computed(series, count), size, count === 3 ? 'dark' : 'light');
        const { width, height } = PICTURE_SIZES[size];
        expect(parsed(svg)).toEqual({ width, height });
        expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
        expect(svg).not.toMatch(
          /var\(|style=|<style|<!--|<script|href|oklch|NaN|undefined|Infinity/,
        );
      }
    }
  });

  it.each(everySeries)('says its numbers in a title and a description: $id', (series) => {
    const computation = computed(series, 6, { title: 'Our <title> & yours' });
    const svg = svgOf(computation);
    expect(textIn(svg, 'title')).toBe('Our <title> & yours');
    const description = textIn(svg, 'desc');
    for (const { value } of series.observations) {
      expect(description).toContain(formatPrinted(value, words));
    }
    for (const { summary } of computation.projections) {
      expect(description).toContain(formatValue(summary.value, words));
    }
  });

  it('escapes what would be markup in a title, a name and a fault', () => {
    const [series = never()] = everySeries;
    const { comparison, ...rest } = computed(series, 2, { title: nasty });
    const projections = rest.projections.map((projection) => ({
      ...projection,
      scenario: { ...projection.scenario, name: nasty },
    }));
    const svg = svgOf({ ...rest, comparison, projections });
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('</title><script');
    expect(() => parsed(svg)).not.toThrow();
    expect(svg).toContain('&lt;script');
  });

  it('is well-formed whatever a query names a comparison', () => {
    // Every character that XML does not know, and some that it does.
    const odd = ['\u0000', '\u001b', '\u0085', '\ufffe', '\uffff', '\ud800', '\u{1fffe}', '😀'];
    for (const character of odd) {
      const name = encodeURIComponent(character.replace(/\p{Cs}/gu, '%ED%A0%80'));
      const query = `title=x${name}y&a=1&a.name=x${name}y`;
      const { comparison } = parseComparison(query, catalogue, { languages: [], sizes: [] });
      const svg = svgOf(computeComparison(comparison, catalogue));
      expect(() => parsed(svg), name).not.toThrow();
    }
  });

  it('is the same the second time', () => {
    const [series = never()] = everySeries;
    expect(svgOf(computed(series, 6))).toBe(svgOf(computed(series, 6)));
  });
});

function never(): never {
  throw new Error('the catalogue has no series');
}
