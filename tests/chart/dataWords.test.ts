import { describe, expect, it } from 'vitest';
import { dataText } from '../../chart/text/dataText';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { checks, figures, milestones, outside, presets, sources } from '../../data/ledger';
import { catalogue } from '../../data';

/** Units that a dictionary puts into words by itself. */
const UNITS_IN_WORDS: readonly string[] = ['year', 'number', 'rank', 'none'];

/** What the data say to a reader in words, by the kind of text. */
const TEXTS: Readonly<Record<string, readonly (string | null)[]>> = {
  'series: title, subject, unit': Object.values(catalogue.series).flatMap(
    ({ title, subject, unit }) => [title, subject, unit],
  ),
  'presets: title, reason, warning': presets.flatMap(({ title, reason, warning }) => [
    title,
    reason,
    warning,
  ]),
  'milestones: label, text, doubt': milestones.flatMap(({ label, text, doubt }) => [
    label,
    text,
    doubt,
  ]),
  'checks: title, note': checks.flatMap(({ title, note }) => [title, note]),
  'sources: what was seen': sources.map(({ seen }) => seen),
  'outside values: note': outside.map(({ note }) => note),
};

/** Words of the ledger by kind; a language translates all of a kind, or leaves it in English. */
const LEDGER: Readonly<Record<string, readonly (string | null)[]>> = {
  measures: figures.map(({ measures }) => measures),
  period: figures.map(({ period }) => period),
  qualifier: figures.map(({ qualifier }) => qualifier),
  unit: figures.map(({ unit }) => (UNITS_IN_WORDS.includes(unit) ? null : unit)),
  finding: figures.map(({ finding }) => finding?.text ?? null),
  'reason of an alternative': figures.flatMap(({ alternatives }) =>
    alternatives.map(({ reason }) => reason),
  ),
};

describe.each(LANGUAGES.filter((lang) => lang !== 'en'))('the data in %s', (lang) => {
  const words = wordsOf(lang);

  it.each(Object.entries(TEXTS))('has a translation of every text: %s', (_, texts) => {
    const missing = present(texts).filter((text) => !words.data[text]);
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(LEDGER))('has a translation of every %s or of none', (_, texts) => {
    const inWords = present(texts).filter((text) => /[a-z]/i.test(text));
    const missing = inWords.filter((text) => !words.data[text]);
    expect([[], inWords]).toContainEqual(missing);
  });

  it('has no translation of what the data do not say', () => {
    const said = new Set(present(Object.values({ ...TEXTS, ...LEDGER }).flat()));
    expect(Object.keys(words.data).filter((text) => !said.has(text))).toEqual([]);
  });
});

describe('dataText', () => {
  it('is the text itself where nobody translated it', () => {
    expect(dataText('Nobody translated this.', wordsOf('ja'))).toBe('Nobody translated this.');
  });

  it('leaves English as the data have it', () => {
    const { title } = catalogue.series['trade']!;
    expect(dataText(title, wordsOf('en'))).toBe(title);
  });
});

function present(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts)].filter((text): text is string => text !== null && text !== '');
}
