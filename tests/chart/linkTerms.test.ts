import { describe, expect, it } from 'vitest';
import { linkTerms } from '../../chart/text/linkTerms';
import { LANGUAGES, wordsOf } from '../../chart/words';

const linked = (texts: readonly string[], lang: string) =>
  linkTerms(texts, wordsOf(lang).terms).map((pieces) =>
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

  it.each(LANGUAGES)('loses nothing of a text in %s', (lang) => {
    const { nature, treatment } = wordsOf(lang).about;
    const texts = [...nature.points, ...treatment.points, ''];
    const pieces = linkTerms(texts, wordsOf(lang).terms);
    expect(pieces.map((all) => all.map(({ text }) => text).join(''))).toEqual(texts);
    expect(pieces.flat().filter(({ term }) => term !== null).length).toBeGreaterThan(3);
  });
});
