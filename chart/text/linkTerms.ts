import type { GlossedWords, TermId, Terms } from '../words';

/** A stretch of text, and the term of the glossary that it is, if any. */
export interface Piece {
  text: string;
  term: TermId | null;
}

/** Texts cut so that each of the terms stands by itself where it is first used, in whatever form. */
export function linkTerms(texts: readonly string[], { terms, everyday }: GlossedWords): Piece[][] {
  const termOf = new Map<string, TermId | null>();
  for (const [id, forms] of entriesOf(terms)) {
    for (const form of forms) termOf.set(form.toLowerCase(), id);
  }
  for (const form of everyday) termOf.set(form.toLowerCase(), null);
  const pattern = patternOf([...termOf.keys()]);
  const seen = new Set<TermId>();
  return texts.map((text) => {
    const pieces: Piece[] = [];
    let end = 0;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const term = termOf.get(found.toLowerCase()) ?? null;
      if (term === null || seen.has(term)) continue;
      seen.add(term);
      if (index > end) pieces.push({ text: text.slice(end, index), term: null });
      pieces.push({ text: found, term });
      end = index + found.length;
    }
    return end < text.length ? [...pieces, { text: text.slice(end), term: null }] : pieces;
  });
}

/** A text that is linked nowhere, in the shape of one that is. */
export function unlinked(text: string): Piece[] {
  return text === '' ? [] : [{ text, term: null }];
}

/** What the pieces say. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Matches the longest form first, and one of Latin letters not within a word of them. */
export function patternOf(forms: readonly string[]): RegExp {
  if (forms.length === 0) return /(?!)/g;
  const longest = forms.toSorted((one, other) => other.length - one.length);
  return new RegExp(longest.map(asWord).join('|'), 'giu');
}

function asWord(form: string): string {
  const latin = '\\p{Script=Latin}';
  const isLatin = (letter: string | undefined) => new RegExp(latin, 'u').test(letter ?? '');
  const before = isLatin(form[0]) ? `(?<!${latin})` : '';
  const after = isLatin(form.at(-1)) ? `(?!${latin})` : '';
  return `${before}${form}${after}`;
}

function entriesOf(terms: Terms): [TermId, readonly string[]][] {
  return Object.entries(terms).flatMap(([id, forms]) => (isTerm(id, terms) ? [[id, forms]] : []));
}

function isTerm(id: string, terms: Terms): id is TermId {
  return Object.hasOwn(terms, id);
}
