import { faultSentences } from '../../../chart/text/faultSentences';
import { openLesson } from '../../../chart/lesson/openLesson';
import { VIEW_WORDS } from '../../../chart/viewWords';
import { LANGUAGES, wordsOf } from '../../../chart/words';
import { firstKnown } from '../../../chart/words/languages';
import { catalogue } from '../../../data';
import { ledgerVocabulary } from '../../../data/ledgerVocabulary';
import { lessons } from '../../../data/lessons';
import {
  fault,
  parseComparison,
  parseEmbed,
  parseLedgerView,
  parseLessonDraft,
  type Fault,
} from '../../../model';
import { classesOf } from '../../harness/readMarkup';
import type { Judged } from './judge';

/** What a page should make of its query: its language, and what it does not take as written. */
interface ReadAddress {
  view: { lang: string | null };
  faults: readonly Fault[];
}

type ReadPage = (search: string, name: string) => ReadAddress;

const languageAlone: ReadPage = (search) => {
  const asked = new URLSearchParams(search).get('lang');
  const lang = asked === null ? null : firstKnown([asked]);
  const faults =
    asked === lang || lang !== null
      ? []
      : [fault('lang', asked ?? '', 'UNREADABLE', LANGUAGES.join(', '))];
  return { view: { lang }, faults };
};
const lesson: ReadPage = (search, id) => openLesson(id, search, lessons, catalogue)!;

/** How each page reads its query, by the pattern of its route. */
const PAGES: Readonly<Record<string, ReadPage>> = {
  '/': (search) => parseComparison(search, catalogue, VIEW_WORDS),
  '/embed': (search) => parseEmbed(search, catalogue, VIEW_WORDS),
  '/about': (search) => parseLedgerView(search, ledgerVocabulary, LANGUAGES),
  '/api': languageAlone,
  '/gallery': languageAlone,
  '/glossary': languageAlone,
  '/learn': languageAlone,
  '/learn/teach': languageAlone,
  '/learn/new': (search) => parseLessonDraft(search, catalogue, VIEW_WORDS),
  '/learn/:id': lesson,
  '/learn/:id/embed': lesson,
  '/learn/:id/sheet': lesson,
};

/** What is wrong with a page's word on its address: it is in its language, and says what it dropped. */
export function faultsOfNotice({ answer, shape }: Judged, pattern: string): string[] {
  const readPage = PAGES[pattern];
  if (!readPage || !shape.elements) return [];
  const { pathname, search } = new URL(answer.asked.path, 'http://localhost');
  const { view, faults } = readPage(search, pathname.split('/')[2] ?? '');
  const words = wordsOf(view.lang);
  const said: string[] = [];
  if (answer.status !== 200) said.push(`is no page but ${answer.status}`);
  const html = shape.elements.find(({ name }) => name === 'html');
  if (html?.attributes.get('lang') !== words.lang) said.push(`is not in ${words.lang}`);
  const notices = shape.elements.filter(
    (one) => one.attributes.get('role') === 'note' && classesOf(one).includes('fault-notice'),
  );
  if (notices.length !== (faults.length > 0 ? 1 : 0)) {
    said.push(`has ${notices.length} notices for ${faults.length} faults`);
  } else if (faults.length > 0) {
    const missing = faultSentences(faults, words).filter((one) => !notices[0]!.text.includes(one));
    said.push(...missing.map((sentence) => `does not say: ${sentence}`));
  }
  return said;
}
