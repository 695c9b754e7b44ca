import { Hono } from 'hono';
import { pathIn } from '../../chart/represent/links';
import { VIEW_WORDS } from '../../chart/viewWords';
import { wordsOf } from '../../chart/words';
import { fetchBuildingWords } from '../../chart/words/buildingWords';
import { languageOf } from '../../chart/words/languages';
import { catalogue } from '../../data';
import { parseLessonDraft } from '../../model';
import type { Env } from '../env';
import { htmlDocument } from '../html/document';
import { translationsOf } from '../html/translations';
import { answerOnce, CACHE } from '../http/caching';
import { sendToLanguage } from '../http/language';
import { POLICIES } from '../http/securityHeaders';
import type { Pages } from '../pages';

/** Where somebody puts a lesson of their own together, filled as its address says. */
export function newLessonRoute(pages: Pages): Hono<Env> {
  const route = new Hono<Env>();
  route.get('/learn/new', (c) => {
    const { search } = new URL(c.req.url);
    const parsed = parseLessonDraft(search, catalogue, VIEW_WORDS);
    const elsewhere = sendToLanguage(c, parsed);
    if (elsewhere) return elsewhere;
    const headers = { 'content-security-policy': POLICIES.page, 'cache-control': CACHE.page };
    return answerOnce(c, search, headers, async () => {
      const { lang, theme } = parsed.view;
      const words = wordsOf(lang);
      const building = await fetchBuildingWords(lang);
      // Whatever stands in it, it is one page; a lesson has an address of its own.
      const { here, others } = translationsOf(
        lang,
        (one) => `${c.env.PUBLIC_ORIGIN}${pathIn(one, '/learn/new')}`,
      );
      const html = htmlDocument({
        page: pages.newLesson({ parsed, building }),
        preview: {
          title: building.title,
          description: building.description,
          address: here,
          translations: others,
          image: null,
        },
        lang: words.lang,
        theme,
        siteName: words.siteName,
        entry: 'web/newLesson.ts',
        ahead: ['index', 'building'].map((part) => `chart/words/${languageOf(lang)}/${part}.ts`),
      });
      return c.html(html);
    });
  });
  return route;
}
