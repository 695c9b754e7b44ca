import { Hono } from 'hono';
import { tellFaults } from '../../chart/text/tellFaults';
import { wordsOf } from '../../chart/words';
import { pathIn } from '../../chart/represent/links';
import type { Env } from '../env';
import { htmlDocument } from '../html/document';
import { translationsOf } from '../html/translations';
import { answerOnce, CACHE } from '../http/caching';
import { askedLanguage } from '../http/language';
import { POLICIES } from '../http/securityHeaders';
import { describeApi } from '../openapi/describeApi';
import { readableApi } from '../openapi/readable';
import type { Pages } from '../pages';

/** The description of everything the site answers: for programs, and as a page made from the same. */
export function apiRoutes(pages: Pages): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get('/api/v1/openapi.json', (c) => {
    const api = describeApi(c.env.PUBLIC_ORIGIN);
    return answerOnce(c, JSON.stringify(api), { 'cache-control': CACHE.listing }, () =>
      c.json(api),
    );
  });

  routes.get('/api', (c) => {
    const api = describeApi(c.env.PUBLIC_ORIGIN);
    const headers = { 'content-security-policy': POLICIES.page, 'cache-control': CACHE.page };
    const { lang, faults } = askedLanguage(c);
    return answerOnce(c, `${c.req.query('lang')} ${JSON.stringify(api)}`, headers, () => {
      const words = wordsOf(lang);
      const { here, others } = translationsOf(
        lang,
        (one) => `${c.env.PUBLIC_ORIGIN}${pathIn(one, '/api')}`,
      );
      const html = htmlDocument({
        page: pages.api({ api: readableApi(api), lang, faults: tellFaults(faults, words) }),
        preview: {
          title: words.api.title,
          description: words.api.description,
          address: here,
          translations: others,
          image: null,
        },
        lang: words.lang,
        theme: null,
        siteName: words.siteName,
        entry: null,
        style: 'web/api.ts',
      });
      return c.html(html);
    });
  });
  return routes;
}
