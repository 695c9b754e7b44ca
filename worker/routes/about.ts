import { Hono } from 'hono';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { ledgerVocabulary } from '../../data/ledgerVocabulary';
import { pathIn } from '../../chart/represent/links';
import { parseLedgerView } from '../../model';
import type { Env } from '../env';
import { htmlDocument } from '../html/document';
import { translationsOf } from '../html/translations';
import { answerOnce, CACHE } from '../http/caching';
import { sendToLanguage } from '../http/language';
import { POLICIES } from '../http/securityHeaders';
import type { Pages } from '../pages';

/** The page about the figures, filtered and sorted as its address says, before any script. */
export function aboutRoutes(pages: Pages): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/about', (c) => {
    const { search } = new URL(c.req.url);
    const { view, faults } = parseLedgerView(search, ledgerVocabulary, LANGUAGES);
    const elsewhere = sendToLanguage(c, { view, faults });
    if (elsewhere) return elsewhere;
    const headers = { 'content-security-policy': POLICIES.page, 'cache-control': CACHE.page };
    return answerOnce(c, search, headers, () => {
      const words = wordsOf(view.lang);
      const { here, others } = translationsOf(
        view.lang,
        (lang) => `${c.env.PUBLIC_ORIGIN}${pathIn(lang, '/about')}`,
      );
      const html = htmlDocument({
        page: pages.about({ view, faults }),
        preview: {
          title: words.about.title,
          description: words.about.description,
          address: here,
          translations: others,
          image: null,
        },
        lang: words.lang,
        theme: view.theme,
        siteName: words.siteName,
        entry: 'web/about.ts',
      });
      return c.html(html);
    });
  });
  return routes;
}
