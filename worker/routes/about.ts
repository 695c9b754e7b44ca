import { Hono } from 'hono';
import { wordsOf } from '../../chart/words';
import { ledgerVocabulary } from '../../data/ledgerVocabulary';
import { parseLedgerView } from '../../model';
import type { Env } from '../env';
import { htmlDocument } from '../html/document';
import { answerOnce, CACHE } from '../http/caching';
import { POLICIES } from '../http/securityHeaders';
import type { Pages } from '../pages';

/** The page about the figures, filtered and sorted as its address says, before any script. */
export function aboutRoutes(pages: Pages): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/about', (c) => {
    const { search } = new URL(c.req.url);
    const headers = { 'content-security-policy': POLICIES.page, 'cache-control': CACHE.page };
    return answerOnce(c, search, headers, () => {
      const { view, faults } = parseLedgerView(search, ledgerVocabulary);
      const words = wordsOf(null);
      const html = htmlDocument({
        page: pages.about({ view, faults }),
        preview: {
          title: words.about.title,
          description: words.about.description,
          address: `${c.env.PUBLIC_ORIGIN}/about`,
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
