import type { en } from './en';
import type { Widened } from './widened';

/** The shape every language's dictionary has. */
export type Words = Widened<typeof en>;

export { LANGUAGES } from './languages';
/** A browser gets `oneLanguage.ts` here, everybody else `everyLanguage.ts`: see `imports` in package.json. */
export { wordsOf } from '#words';
