import { Hono } from 'hono';
import { pathIn } from '../../chart/represent/links';
import { tellFaults } from '../../chart/text/tellFaults';
import { wordsOf } from '../../chart/words';
import { glossaryOf } from '../../chart/words/glossaryOf';
import type { Env } from '../env';
import { htmlDocument } from '../html/document';
import { translationsOf } from '../html/translations';
import { answerOnce, CACHE } from '../http/caching';
import { askedLanguage } from '../http/language';
import { POLICIES } from '../http/securityHeaders';
import type { Pages } from '../pages';

/** Every term in plain words, in the language that the address names. */
export function glossaryRoutes(pages: Pages): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/glossary', (c) => {
    const { lang, faults } = askedLanguage(c);
    const origin = c.env.PUBLIC_ORIGIN;
    const headers = { 'content-security-policy': POLICIES.page, 'cache-control': CACHE.page };
    return answerOnce(c, `${c.req.query('lang')} ${origin}`, headers, () => {
      const words = wordsOf(lang);
      const { title, description } = glossaryOf(lang);
      const { here, others } = translationsOf(
        lang,
        (one) => `${origin}${pathIn(one, '/glossary')}`,
      );
      const html = htmlDocument({
        page: pages.glossary({ lang, faults: tellFaults(faults, words) }),
        preview: { title, description, address: here, translations: others, image: null },
        lang: words.lang,
        theme: null,
        siteName: words.siteName,
        entry: null,
        style: 'web/glossary.ts',
      });
      return c.html(html);
    });
  });
  return routes;
}
