import type { FramedWords } from '../../../chart/words';
import type { LivePart } from '../../../model';
import type { Given } from '../given';
import { followSliders } from './followSliders';
import { Page } from './page';
import { State } from './state';
import { moreWordsFor, wordsFor } from './wordsFor';

/** Makes one part of a page follow its readers. */
type Follow = (page: Page, state: State, words: FramedWords) => void;

/** Scripts that only some pages have use for. */
const followers: Partial<Record<LivePart, () => Promise<Follow>>> = {
  table: async () => (await import('./followValues')).followValues,
  inspector: async () => (await import('./followYear')).followYear,
  guess: async () => (await import('./followGuess')).followGuess,
};

/**
 * Makes the controls of an embed work, and fetches of the script what its page has use for. It
 * listens to its own controls only: to no message, and to no change of the address, so that what an
 * educator locked stays locked.
 */
export async function start(main: HTMLElement, given: Given): Promise<void> {
  const state = new State(given);
  const { lang } = document.documentElement;
  const words = await wordsFor(lang);
  const page = new Page(main, given, state, words);
  followSliders(page, state, given.live);
  const { parts } = given;
  if (parts.includes('paths')) {
    page.shapes.paths = (await import('../../../chart/layout/layOutPaths')).layOutPaths;
  }
  if (parts.some((part) => part in followers)) {
    const all = await moreWordsFor(lang, words);
    for (const part of parts) (await followers[part]?.())?.(page, state, all);
  }
  if (parts.includes('height')) {
    (await import('../../frame/tellHeight')).tellHeight(document.documentElement);
  }
  for (const controls of main.querySelectorAll('fieldset')) controls.disabled = false;
}
