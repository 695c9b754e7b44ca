import { Hono, type Context } from 'hono';
import { giveLesson, type LessonForm } from '../../chart/lesson/giveLesson';
import { atStep, lessonPath } from '../../chart/lesson/lessonPath';
import { lessonTitle } from '../../chart/lesson/lessonTitle';
import { openLesson, type OpenedLesson } from '../../chart/lesson/openLesson';
import { wordsOf } from '../../chart/words';
import { languageOf } from '../../chart/words/languages';
import { catalogue } from '../../data';
import { lessons } from '../../data/lessons';
import type { Env } from '../env';
import { htmlDocument } from '../html/document';
import { jsonInHtml } from '../html/jsonInHtml';
import { messagePage, readsPages } from '../html/messagePage';
import { translationsOf } from '../html/translations';
import { answerOnce, CACHE } from '../http/caching';
import { sendToLanguage } from '../http/language';
import { problem } from '../http/problem';
import { POLICIES } from '../http/securityHeaders';
import type { Pages } from '../pages';

/** Where a lesson is found in each of its forms, and what such a page may do. */
const FORMS = {
  page: { path: '/learn/:id', policy: POLICIES.page },
  frame: { path: '/learn/:id/embed', policy: POLICIES.lessonFrame },
  sheet: { path: '/learn/:id/sheet', policy: POLICIES.page },
} as const satisfies Record<LessonForm, object>;

/** One lesson, in each of its forms. */
export function lessonRoutes(pages: Pages): Hono<Env> {
  const routes = new Hono<Env>();
  for (const form of ['page', 'frame', 'sheet'] as const) {
    const { path, policy } = FORMS[form];
    routes.get(path, (c) => {
      const { search } = new URL(c.req.url);
      const opened = openLesson(c.req.param('id'), search, lessons, catalogue);
      if (!opened) return sayUnknown(c, pages);
      const elsewhere = form === 'frame' ? null : sendToLanguage(c, opened);
      if (elsewhere) return elsewhere;
      const headers = { 'content-security-policy': policy, 'cache-control': CACHE.page };
      return answerOnce(c, `${c.env.PUBLIC_ORIGIN} ${search}`, headers, () =>
        c.html(lessonDocument(opened, form, pages, c.env.PUBLIC_ORIGIN)),
      );
    });
  }
  return routes;
}

function sayUnknown(c: Context<Env>, pages: Pages): Response | Promise<Response> {
  if (!readsPages(c)) return problem(c, 404, 'There is no lesson at this address.');
  return messagePage(c, pages, 404, ({ learn }) => learn.unknown, '/learn');
}

function lessonDocument(
  opened: OpenedLesson,
  form: LessonForm,
  pages: Pages,
  origin: string,
): string {
  const { view } = opened;
  const words = wordsOf(view.lang);
  const given = giveLesson(opened, form, words);
  const start = { ...atStep(view, 1), form: null };
  const addressIn = (lang: string | null) =>
    `${origin}${lessonPath({ ...given, framed: false }, { ...start, lang })}`;
  const { here, others } = translationsOf(view.lang, addressIn);
  const { heading } = words.learn.sheet;
  const common = {
    preview: {
      title: form === 'sheet' ? heading({ title: given.title }) : lessonTitle(given, view, words),
      description: given.steps[0]?.question ?? words.noticeShort,
      address: here,
      translations: form === 'page' ? others : [],
      oembed: { endpoint: `${origin}/oembed`, address: here },
      image: null,
    },
    ...{ lang: words.lang, theme: view.theme, siteName: words.siteName },
  };
  if (form === 'sheet') {
    const page = pages.sheet({ given, address: addressIn(view.lang) });
    return htmlDocument({ page, ...common, entry: null, style: 'web/learn.ts' });
  }
  return htmlDocument({
    page: pages.lesson({ given }),
    ...common,
    head: [`<script type="application/json" id="given">${jsonInHtml(given)}</script>`],
    entry: 'web/lesson.ts',
    style: form === 'frame' ? 'web/lessonFrame.ts' : 'web/learn.ts',
    ahead: [`chart/words/${languageOf(view.lang)}/taught.ts`],
  });
}
