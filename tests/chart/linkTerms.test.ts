import { describe, expect, it } from 'vitest';
import { linkTerms } from '../../chart/text/linkTerms';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { glossaryOf } from '../../chart/words/glossaryOf';

const linked = (texts: readonly string[], lang: string) =>
  linkTerms(texts, wordsOf(lang)).map((pieces) =>
    pieces.map(({ text, term }) => (term ? `[${text}]` : text)).join(''),
  );

describe(linkTerms, () => {
  it('links a term where it is first used, in whatever form, and only there', () => {
    expect(
      linked(['Scenarios differ.', 'A scenario has levers, and a lever a size.'], 'en'),
    ).toEqual(['[Scenarios] differ.', 'A scenario has [levers], and a lever a size.']);
  });

  it('takes the longest form, and none within another word', () => {
    expect(linked(['The growth rule rules; a scarf is no scar.'], 'en')).toEqual([
      'The [growth rule] rules; a scarf is no [scar].',
    ]);
  });

  it('finds terms in a language without spaces', () => {
    expect(linked(['シナリオは記録のペース（CAGR）で続きます。'], 'ja')).toEqual([
      '[シナリオ]は[記録のペース]（[CAGR]）で続きます。',
    ]);
  });

  it.each([
    ['en', 'The record rules out a point.', 'The [record] rules out a point.'],
    ['en', 'Two percentage points, and a point.', 'Two [percentage points], and a point.'],
    ['vi', 'Khoảng cách là gấp hai lần.', 'Khoảng cách là gấp hai lần.'],
    ['vi', 'Khoảng biến động là khoảng 8 trên 10.', '[Khoảng biến động] là khoảng 8 trên 10.'],
    ['ja', '1.7倍になった。', '1.7倍になった。'],
  ])('leaves words of every day alone in %s: %s', (lang, text, marked) => {
    expect(linked([text], lang)).toEqual([marked]);
  });

  it.each(LANGUAGES)('has no word of every day in %s that is what a term is called', (lang) => {
    const { everyday } = wordsOf(lang);
    const names = Object.values(glossaryOf(lang).terms).map(({ term }) => term.toLowerCase());
    expect(everyday.length).toBeGreaterThan(0);
    expect(names.filter((name) => everyday.includes(name))).toEqual([]);
  });

  it.each(LANGUAGES)('loses nothing of a text in %s', (lang) => {
    const { nature, treatment } = wordsOf(lang).about;
    const texts = [...nature.points, ...treatment.points, ''];
    const pieces = linkTerms(texts, wordsOf(lang));
    expect(pieces.map((all) => all.map(({ text }) => text).join(''))).toEqual(texts);
    expect(pieces.flat().filter(({ term }) => term !== null).length).toBeGreaterThan(3);
  });
});
