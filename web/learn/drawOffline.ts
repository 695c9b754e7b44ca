import { mount } from 'svelte';
import { giveLesson } from '../../chart/lesson/giveLesson';
import { lessonCard } from '../../chart/lesson/lessonCard';
import { atStep, lessonPath } from '../../chart/lesson/lessonPath';
import { openLesson } from '../../chart/lesson/openLesson';
import { pathIn } from '../../chart/represent/links';
import type { Words } from '../../chart/words';
import { lessonWordsOf } from '../../chart/words/lessonWords';
import { catalogue } from '../../data';
import { lessons } from '../../data/lessons';
import Learn from '../Learn.svelte';
import NotFound from '../NotFound.svelte';
import Teach from '../Teach.svelte';
import Lesson from './Lesson.svelte';
import Sheet from './Sheet.svelte';

/** Where a page is drawn, and what it is drawn from. */
interface Place {
  target: HTMLElement;
  address: Pick<Location, 'origin' | 'pathname' | 'search'>;
  /** The language of the address, if it names one. */
  lang: string | null;
  words: Words;
}

/** Draws a page about learning as the Worker would have sent it. */
export function drawOffline({ target, address, lang, words }: Place): void {
  const { origin, pathname, search } = address;
  const [, id = '', form] = /^\/learn\/([^/]+)(?:\/(sheet))?$/.exec(pathname) ?? [];
  if (pathname === '/learn' || id === 'teach') {
    const lessonWords = lessonWordsOf(words.lang);
    const cards = lessons.map((plan) => lessonCard(plan, catalogue, words, lessonWords));
    mount(id === 'teach' ? Teach : Learn, { target, props: { cards, lang, faults: null } });
    return;
  }
  const opened = openLesson(id, search, lessons, catalogue);
  if (!opened) {
    const home = pathIn(lang, '/learn');
    mount(NotFound, { target, props: { ...words.learn.unknown, lang: words.lang, home } });
    return;
  }
  const given = giveLesson(opened, form === 'sheet' ? form : 'page', words);
  if (form === 'sheet') {
    const where = `${origin}${lessonPath(given, { ...atStep(given.view, 1), form: null })}`;
    mount(Sheet, { target, props: { given, address: where } });
  } else {
    mount(Lesson, { target, props: { given, words } });
  }
}
