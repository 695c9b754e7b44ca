import { pathIn } from '../../chart/represent/links';
import { FIRST_LANGUAGE, firstKnown } from '../../chart/words/languages';

/**
 * Writes the reader's language into an address that names none, where the page has come from the
 * device: the Worker, which sends readers on otherwise, has not seen them.
 */
export function settleLanguage({ document, history, location, navigator }: Window): void {
  if (document.getElementById('app')!.hasChildNodes()) return;
  const { pathname, search, hash } = location;
  const lang = firstKnown(navigator.languages);
  if (lang === null || lang === FIRST_LANGUAGE || new URLSearchParams(search).has('lang')) return;
  history.replaceState(null, '', `${pathIn(lang, pathname, search.slice(1))}${hash}`);
}
