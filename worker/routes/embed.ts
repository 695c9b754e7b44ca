import { Hono } from 'hono';
import { catalogue } from '../../data';
import { VIEW_WORDS } from '../../chart/viewWords';
import { wordsOf } from '../../chart/words';
import { computeComparison, parseEmbed, type EmbedOptions } from '../../model';
import type { Env } from '../env';
import { htmlDocument } from '../html/document';
import { previewOf } from '../html/previewOf';
import { answerOnce, CACHE } from '../http/caching';
import { POLICIES } from '../http/securityHeaders';
import type { Pages } from '../pages';

/** A comparison as a page for a frame on somebody else's site. */
export function embedRoute(pages: Pages): Hono<Env> {
  const route = new Hono<Env>();
  route.get('/embed', (c) => {
    const { search } = new URL(c.req.url);
    const headers = { 'content-security-policy': POLICIES.embed, 'cache-control': CACHE.page };
    return answerOnce(c, search, headers, () => {
      const read = parseEmbed(search, catalogue, VIEW_WORDS);
      const { comparison, view, options } = read;
      const words = wordsOf(view.lang);
      const computation = computeComparison(comparison, catalogue);
      const html = htmlDocument({
        page: pages.embed({ parsed: read }),
        // An embed is a view of the page, and its canonical address is the page's.
        preview: previewOf(computation, view, {
          origin: c.env.PUBLIC_ORIGIN,
          words,
          isPage: false,
        }),
        ...{ lang: words.lang, theme: view.theme, siteName: words.siteName },
        ...{ entry: scriptOf(options), style: 'web/embed.ts' },
      });
      return c.html(html);
    });
  });
  return route;
}

/** The one script that an embed of such options needs, if it needs any. */
function scriptOf({ live, inspector, guess, height }: EmbedOptions) {
  if (live.length > 0 || inspector || guess) return 'web/embed/live.ts';
  return height === 'auto' ? 'web/embed/height.ts' : null;
}
