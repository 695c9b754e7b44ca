import { Hono } from 'hono';
import { pathIn } from '../../chart/represent/links';
import { tellFaults } from '../../chart/text/tellFaults';
import { wordsOf } from '../../chart/words';
import type { Env } from '../env';
import { htmlDocument } from '../html/document';
import { translationsOf } from '../html/translations';
import { answerOnce, CACHE } from '../http/caching';
import { askedLanguage } from '../http/language';
import { POLICIES } from '../http/securityHeaders';
import type { Pages, RenderedPage } from '../pages';

/** The named figures as a page, in the language that its address names. */
export function galleryRoutes(pages: Pages): Hono<Env> {
  const routes = new Hono<Env>();
  /** Drawn once by every isolate: a dozen pictures are more work than any other page, and never change. */
  const drawn = new Map<string | null, RenderedPage>();

  routes.get('/gallery', (c) => {
    const { lang, faults } = askedLanguage(c);
    const origin = c.env.PUBLIC_ORIGIN;
    const headers = { 'content-security-policy': POLICIES.page, 'cache-control': CACHE.page };
    return answerOnce(c, `${c.req.query('lang')} ${origin}`, headers, () => {
      const words = wordsOf(lang);
      const { here, others } = translationsOf(lang, (one) => `${origin}${pathIn(one, '/gallery')}`);
      const told = tellFaults(faults, words);
      const page =
        (told ? undefined : drawn.get(lang)) ?? pages.gallery({ origin, lang, faults: told });
      if (!told) drawn.set(lang, page);
      const html = htmlDocument({
        page,
        preview: {
          title: words.gallery.title,
          description: words.gallery.description,
          address: here,
          translations: others,
          image: null,
        },
        lang: words.lang,
        theme: null,
        siteName: words.siteName,
        entry: null,
        style: 'web/gallery.ts',
      });
      return c.html(html);
    });
  });
  return routes;
}
