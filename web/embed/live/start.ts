import type { Given } from '../given';
import { followSliders } from './followSliders';
import { Page } from './page';
import { State } from './state';
import { wordsFor } from './wordsFor';

/**
 * Makes the controls of an embed work, and fetches of the script what its page has use for. It
 * listens to its own controls only: to no message, and to no change of the address, so that what an
 * educator locked stays locked.
 */
export async function start(main: HTMLElement, given: Given): Promise<void> {
  const state = new State(given);
  const page = new Page(main, given, state, await wordsFor(document.documentElement.lang));
  followSliders(page, state, given.live);
  const { parts } = given;
  if (parts.includes('paths')) {
    page.paths = (await import('../../../chart/layout/layOutPaths')).layOutPaths;
  }
  if (parts.includes('table')) (await import('./followValues')).followValues(page, state);
  if (parts.includes('inspector')) (await import('./followYear')).followYear(page, state);
  if (parts.includes('guess')) (await import('./followGuess')).followGuess(page, state);
  if (parts.includes('height')) {
    (await import('../../frame/tellHeight')).tellHeight(document.documentElement);
  }
  for (const controls of main.querySelectorAll('fieldset')) controls.disabled = false;
}
