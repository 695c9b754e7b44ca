import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { drawable } from '../../chart/font/drawable';
import { patternOf } from '../../chart/text/linkTerms';
import { LANGUAGES, wordsOf, type TermId } from '../../chart/words';
import { glossaryOf } from '../../chart/words/glossaryOf';
import { lessonWordsOf } from '../../chart/words/lessonWords';
import { dictionaryTexts } from './dictionaryTexts';

const path = new URL('../../docs/glossary.md', import.meta.url);
const ids = Object.keys(wordsOf('en').terms) as TermId[];

/** The terms in every language, as a document for whoever writes or translates for the site. */
async function written(): Promise<string> {
  const entry = (lang: string, id: TermId) => glossaryOf(lang).terms[id];
  const rows = ids.map((id) => {
    const names = LANGUAGES.map((lang) => entry(lang, id).term);
    return `| ${[`\`${id}\``, ...names, entry('en', id).text].join(' | ')} |`;
  });
  const head = `# Glossary

What each term is called in the three languages, and what it means here. Written from
\`chart/words/*/terms.ts\` and \`glossary.ts\`, which the page \`/glossary\` shows; with
\`UPDATE_GLOSSARY=1\` the test that compares it writes it anew. The same test reads every sentence
of the dictionaries against it: where the English one uses a term, the others use theirs.

| id | English | Tiếng Việt | 日本語 | meaning |
| --- | --- | --- | --- | --- |
`;
  return format(`${head}${rows.join('\n')}\n`, { parser: 'markdown' });
}

describe('docs/glossary.md', () => {
  it('lists every term in the three languages as the site has it', async () => {
    const now = await written();
    if (process.env['UPDATE_GLOSSARY']) writeFileSync(path, now);
    expect(readFileSync(path, 'utf8')).toBe(now);
  });
});

describe.each(LANGUAGES)('the glossary in %s', (lang) => {
  const { terms } = glossaryOf(lang);

  it('explains the terms that sentences are searched for, in their order', () => {
    expect(Object.keys(terms)).toEqual(ids);
  });

  it.each(ids)('explains %s in a sentence or three that can be drawn', (id) => {
    const { term, text } = terms[id];
    expect(drawable(`${term} ${text}`)).toBe(`${term} ${text}`);
    expect(text).toMatch(/[.。]$/);
    expect(text.length).toBeLessThan(260);
    expect(patternOf(wordsOf(lang).terms[id]).test(term), `${term} has no form of its own`).toBe(
      true,
    );
  });

  it('has no two terms of one name, and no form that means two things', () => {
    const forms = Object.values(wordsOf(lang).terms).flat();
    expect(new Set(forms).size).toBe(forms.length);
    expect(new Set(Object.values(terms).map(({ term }) => term)).size).toBe(ids.length);
  });
});

/** Terms that have one name wherever they are used; the others are words of every day as well. */
const STRICT: readonly TermId[] = [
  ...(['scenario', 'assumption', 'published', 'doubtful', 'lever', 'shock'] as const),
  ...(['cagr', 'logScale', 'currentPrices', 'fdi', 'contribution', 'backtest'] as const),
];

/** Where the English word is not the term. */
const OTHERWISE: Partial<Record<TermId, readonly string[]>> = {
  // The policy that a page has about its contents.
  lever: ['embedding.host.help.own'],
};

/** Every sentence of a language but the forms of the terms themselves. */
const saidIn = (lang: string) =>
  dictionaryTexts({
    ...{ ...wordsOf(lang), terms: {}, everyday: [], data: {} },
    ...{ glossary: glossaryOf(lang), lessons: lessonWordsOf(lang) },
  });

/** A text without the names of its parameters. */
const bare = (text: string) => text.replace(/‹\w+›/g, '');

describe.each(['vi', 'ja'])('the dictionary in %s', (lang) => {
  const english = saidIn('en');
  const translated = new Map(saidIn(lang));

  it.each(STRICT)('uses its own term wherever the English one says %s', (id) => {
    const said = patternOf(wordsOf('en').terms[id]);
    const owns = patternOf(wordsOf(lang).terms[id]);
    const found = english.filter(
      ([where, text]) => bare(text).search(said) >= 0 && !OTHERWISE[id]?.includes(where),
    );
    expect(found.length).toBeGreaterThan(0);
    const missing = found.filter(([where]) => bare(translated.get(where) ?? '').search(owns) < 0);
    expect(missing.map(([where]) => `${where}: ${translated.get(where)}`)).toEqual([]);
  });
});
