import { describe, expect, it } from 'vitest';
import { citeComparison } from '../../chart/text/cite';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { computeComparison, parseComparison, serializeComparison } from '../../model';

const words = wordsOf('en');
const accessed = { year: 2027, month: 3, day: 5 };

function cited(query: string, when: typeof accessed | null = accessed) {
  const { comparison } = parseComparison(query, catalogue, { languages: ['en'], sizes: [] });
  const address = `https://kuroshio.example/?${serializeComparison(comparison)}`;
  const computation = computeComparison(comparison, catalogue);
  return { address, ...citeComparison(computation, { address, accessed: when }, words) };
}

/** The value of a field of a BibTeX entry, counting braces as BibTeX does: even behind a backslash. */
function field(entry: string, name: string): string {
  const start = entry.indexOf(`  ${name} = {`) + `  ${name} = {`.length;
  let depth = 1;
  let end = start;
  for (; depth > 0; end++) {
    if (end > entry.length) throw new Error(`${name} is never closed`);
    if (entry[end] === '{') depth++;
    if (entry[end] === '}') depth--;
  }
  return entry.slice(start, end - 1);
}

/** What TeX prints for an escaped text. */
const printed = (text: string) =>
  text
    .replace(/^\{(.*)\}$/s, '$1')
    .replaceAll(/\\text(\w+)\{\}/g, (_, name: string) => TEX_WORDS[name]!)
    .replaceAll(/\\([&%$#_])/g, '$1');

const TEX_WORDS: Readonly<Record<string, string>> = {
  backslash: '\\',
  asciitilde: '~',
  asciicircum: '^',
  braceleft: '{',
  braceright: '}',
};

describe('a comparison cited', () => {
  const { apa, bibtex, csl, figures, address } = cited('series=trade&a=3.3&to=2040');
  const title = 'ASEAN–Japan trade to 2040';

  it('in APA has author, no date, title, versions, kind, the day it was read and the address', () => {
    expect(apa).toBe(
      `Kuroshio. (n.d.). ${title} (Model 1, data 1) [Data set]. Retrieved March 5, 2027, from ${address}`,
    );
  });

  it('in BibTeX has the same, each where programs look for it', () => {
    expect(bibtex).toMatch(/^@misc\{kuroshio-trade-2040,\n(?: {2}\w+ = \{.*\},\n)+\}$/);
    expect(field(bibtex, 'author')).toBe('{Kuroshio}');
    expect(field(bibtex, 'title')).toBe(`{${title}}`);
    expect(field(bibtex, 'year')).toBe('n.d.');
    expect(field(bibtex, 'version')).toBe('Model 1, data 1');
    expect(field(bibtex, 'url')).toBe(address);
    expect(field(bibtex, 'urldate')).toBe('2027-03-05');
  });

  it('in CSL-JSON has the same', () => {
    expect(csl).toEqual([
      {
        id: 'kuroshio-trade-2040',
        type: 'dataset',
        title,
        author: [{ literal: 'Kuroshio' }],
        publisher: 'Kuroshio',
        version: 'Model 1, data 1',
        URL: address,
        note: expect.stringContaining('Kim Ngoc Thu Trang (2021)'),
        accessed: { 'date-parts': [[2027, 3, 5]] },
      },
    ]);
  });

  it('says what the figures come from, in every form that has room for it', () => {
    expect(figures).toEqual([expect.stringMatching(/^Kim Ngoc Thu Trang \(2021\).*4151$/)]);
    expect(csl[0]!.note).toContain(figures[0]);
    expect(printed(field(bibtex, 'note'))).toBe(csl[0]!.note);
    const replaced = cited('series=fdi-share&alt=A2-058&a=3.3&to=2040');
    expect(replaced.figures.length).toBe(2);
  });

  it('names no day that nobody knows', () => {
    const undated = cited('series=trade&a=3.3&to=2040', null);
    expect(undated.apa).toBe(`Kuroshio. (n.d.). ${title} (Model 1, data 1) [Data set]. ${address}`);
    expect(undated.bibtex).not.toContain('urldate');
    expect(undated.csl[0]).not.toHaveProperty('accessed');
  });
});

describe('a title in a citation', () => {
  it.each([
    ['with signs of TeX', 'R&D: 5 % of $100_000 #1 {x} ~ ^ \\end'],
    ['in Vietnamese', 'Tăng trưởng ổn định & thương mại'],
    ['in Japanese', '慎重な見通し（ASEAN・日本）'],
    ['that opens a brace', 'a { b'],
    ['that would end the entry', '}, title = {Other}'],
  ])('%s comes through whole', (_, title) => {
    const { apa, bibtex, csl } = cited(`title=${encodeURIComponent(title)}&a=3.3&to=2030`);
    expect(apa).toContain(`(n.d.). ${title} (Model`);
    expect(csl[0]!.title).toBe(title);
    const written = field(bibtex, 'title');
    expect(printed(written)).toBe(title);
    expect(written.replaceAll(/\\[&%$#_]/g, '')).not.toMatch(/[&%$#_]/);
  });

  it('leaves the address as it is, for programs read it letter by letter', () => {
    const { bibtex, address } = cited('title=5 %25 %26 more_so&a=3.3&to=2030');
    expect(address).toContain('%25');
    expect(field(bibtex, 'url')).toBe(address);
  });
});
