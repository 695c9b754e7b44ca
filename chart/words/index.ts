import type { en } from './en';
import type { drawn } from './en/drawn';
import type { framed } from './en/framed';
import type { Widened } from './widened';

/** The shape every language's dictionary has. */
export type Words = Widened<typeof en>;

/** The part of it that a chart and what stands beside it are told in. */
export type DrawnWords = Widened<typeof drawn> & Pick<Words, 'data'>;

/** The part of it that only some frames ask for. */
export type FramedWords = DrawnWords & Widened<typeof framed>;

export { LANGUAGES } from './languages';
/** A browser gets `oneLanguage.ts` here, everybody else `everyLanguage.ts`: see `imports` in package.json. */
export { wordsOf } from '#words';
