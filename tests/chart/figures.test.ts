import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../chart/gallery/figures';
import { drawable } from '../../chart/font/drawable';
import { renderSvg } from '../../chart/renderSvg';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { drawFigure, figurePath } from '../golden/drawFigure';
import { clashes } from './parts';
import { pictureParts, pictureTexts } from './pictureParts';

const folder = new URL('../golden/figures/', import.meta.url);

/** A drawing with a line for every element, so that a change of one is a change of a line. */
const inLines = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

const svgOf = (figure: (typeof FIGURES)[number]) => {
  const { computation, options } = drawFigure(figure);
  return inLines(renderSvg(computation, options));
};

// With UPDATE_FIGURES=1 the pictures are written anew, to be looked at in the difference.
if (process.env['UPDATE_FIGURES']) {
  mkdirSync(folder, { recursive: true });
  for (const figure of FIGURES) writeFileSync(figurePath(figure), svgOf(figure));
}

describe('the named figures', () => {
  it('are about a dozen, each with a name of its own', () => {
    expect(FIGURES.length).toBeGreaterThanOrEqual(12);
    expect(new Set(FIGURES.map(({ id }) => id)).size).toBe(FIGURES.length);
  });

  it('are all kept, and nothing else', () => {
    const kept = readdirSync(folder).sort();
    expect(kept).toEqual(FIGURES.map(({ id }) => `${id}.svg`).sort());
  });

  it('show every size in both themes between them, and every kind of mark', () => {
    const drawn = FIGURES.map((figure) => drawFigure(figure));
    const sizes = new Set(drawn.map(({ options }) => options.size));
    expect([...sizes].sort()).toEqual(['og', 'page', 'slide', 'square']);
    expect(new Set(drawn.map(({ options }) => options.theme)).size).toBe(2);
    const marks = new Set(drawn.flatMap(({ layout }) => layout.legend.map(({ mark }) => mark)));
    const known = Object.keys(wordsOf(null).legend);
    expect([...marks]).toEqual(expect.arrayContaining([...known, 'boundary', 0.5, 0.8]));
  });

  it.each(LANGUAGES)('have a name and a sentence each in %s', (lang) => {
    const { figures } = wordsOf(lang).gallery;
    for (const { id } of FIGURES) {
      const { name, look } = figures[id];
      expect([drawable(name), drawable(look)]).toEqual([name, look]);
      expect(look.length).toBeGreaterThan(name.length);
    }
  });
});

describe.each(FIGURES)('the figure $id', (figure) => {
  it('is drawn as it was when somebody last looked at it', () => {
    expect(svgOf(figure)).toBe(readFileSync(figurePath(figure), 'utf8'));
  });

  it('has every text whole and apart from every other', () => {
    const { layout } = drawFigure(figure);
    expect(clashes(pictureParts(layout))).toEqual([]);
    for (const text of pictureTexts(layout)) expect(text).not.toMatch(/…|□|undefined|null/);
  });
});
