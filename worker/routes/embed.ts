import { Hono } from 'hono';
import { catalogue } from '../../data';
import { VIEW_WORDS } from '../../chart/viewWords';
import { wordsOf } from '../../chart/words';
import { computeComparison, parseEmbed, serializeEmbed } from '../../model';
import type { Env } from '../env';
import { htmlDocument } from '../html/document';
import { embedScripts } from '../html/embedScripts';
import { previewOf } from '../html/previewOf';
import { answerOnce, CACHE } from '../http/caching';
import { POLICIES } from '../http/securityHeaders';
import type { Pages } from '../pages';

/** Marks by which a script takes a page over, as none does a frame. */
const MARKS = /<!--.*?-->/g;

/** A comparison as a page for a frame on somebody else's site. */
export function embedRoute(pages: Pages): Hono<Env> {
  const route = new Hono<Env>();
  route.get('/embed', (c) => {
    const { search } = new URL(c.req.url);
    const headers = { 'content-security-policy': POLICIES.embed, 'cache-control': CACHE.page };
    return answerOnce(c, search, headers, () => {
      const read = parseEmbed(search, catalogue, VIEW_WORDS);
      const { comparison, view, options } = read;
      const { lang, theme, paths } = view;
      const origin = c.env.PUBLIC_ORIGIN;
      const written = serializeEmbed(comparison, { lang, theme, paths }, options);
      const words = wordsOf(view.lang);
      const computation = computeComparison(comparison, catalogue);
      const { head, body } = pages.embed({ parsed: read });
      const html = htmlDocument({
        page: { head, body: body.replace(MARKS, '') },
        // An embed is a view of the page, and its canonical address is the page's.
        preview: previewOf(computation, view, {
          origin,
          words,
          embed: { address: `${origin}/embed?${written}`, guess: options.guess },
        }),
        ...{ lang: words.lang, theme: view.theme, siteName: words.siteName },
        ...embedScripts(options, view),
        style: 'web/embed.ts',
        isStyledWithin: true,
      });
      return c.html(html);
    });
  });
  return route;
}
