import type { en } from './en';
import type { drawn } from './en/drawn';
import type { framed } from './en/framed';
import type { reading } from './en/reading';
import type { taught } from './en/taught';
import type { terms } from './en/terms';
import type { firstOf } from './firstOf';
import type { Widened } from './widened';

/** A term that the glossary explains. */
export type TermId = keyof typeof terms;

/** Every term, in the forms that sentences have it in. */
export type Terms = { readonly [K in keyof typeof terms]: readonly string[] };

/** The words that a text is searched for, to link those that the glossary explains. */
export interface GlossedWords {
  readonly terms: Terms;
  /** Forms that lead nowhere, because they mean something else as well. */
  readonly everyday: readonly string[];
}

/** The shape every language's dictionary has. */
export type Words = Widened<Omit<typeof en, 'terms' | 'everyday'>> & GlossedWords;

/** The part of it that a chart and what stands beside it are told in. */
export type DrawnWords = Widened<typeof drawn> & Pick<Words, 'data'>;

/** The part of it that arrives with a workbench: what its chart and its cards say. */
export type FirstWords = ReturnType<typeof firstOf>;

/** The part of it that one year of a chart is read off in. */
export type ReadingWords = DrawnWords & Widened<typeof reading>;

/** The part of it that only some frames ask for. */
export type FramedWords = DrawnWords & Widened<typeof framed>;

/** The part of it that a page which walks through a lesson is told in. */
export type TaughtWords = Pick<Words, 'data'> & Widened<typeof taught>;

export { LANGUAGES } from './languages';
/** A browser gets `oneLanguage.ts` here, everybody else `everyLanguage.ts`: see `imports` in package.json. */
export { firstWordsOf, wordsOf } from '#words';
