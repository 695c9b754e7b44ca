import type { en } from './en';
import type { drawn } from './en/drawn';
import type { Widened } from './widened';

/** The shape every language's dictionary has. */
export type Words = Widened<typeof en>;

/** The part of it that a chart and what stands beside it are told in. */
export type DrawnWords = Widened<typeof drawn> & Pick<Words, 'data'>;

export { LANGUAGES } from './languages';
/** A browser gets `oneLanguage.ts` here, everybody else `everyLanguage.ts`: see `imports` in package.json. */
export { wordsOf } from '#words';
