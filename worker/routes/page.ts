import { Hono, type Context } from 'hono';
import { catalogue } from '../../data';
import { computeComparison, serializeComparison } from '../../model';
import { wordsOf } from '../../chart/words';
import type { Env } from '../env';
import { datasetTags } from '../html/describeDataset';
import { htmlDocument } from '../html/document';
import { previewOf } from '../html/previewOf';
import { translationsOf } from '../html/translations';
import { answerOnce, CACHE } from '../http/caching';
import { sendToLanguage } from '../http/language';
import { readQuery } from '../http/readQuery';
import { POLICIES } from '../http/securityHeaders';
import type { Pages } from '../pages';

/** The workbench, opened on a comparison and drawn before any script. */
export function pageRoute(pages: Pages): Hono<Env> {
  const route = new Hono<Env>();
  route.get('/', (c) => answerPage(c, pages));
  return route;
}

function answerPage(c: Context<Env>, pages: Pages): Response | Promise<Response> {
  const read = readQuery(c.req.url, ['lang', 'theme', 'paths']);
  const elsewhere = sendToLanguage(c, read);
  if (elsewhere) return elsewhere;
  const headers = { 'content-security-policy': POLICIES.page, 'cache-control': CACHE.page };
  return answerOnce(c, new URL(c.req.url).search, headers, () => {
    const words = wordsOf(read.view.lang);
    const computation = computeComparison(read.comparison, catalogue);
    const origin = c.env.PUBLIC_ORIGIN;
    const { theme, paths } = read.view;
    const { here, others } = translationsOf(
      words.lang,
      (lang) => `${origin}/?${serializeComparison(read.comparison, { lang, theme, paths })}`,
    );
    const html = htmlDocument({
      page: pages.workbench({ parsed: read }),
      preview: {
        ...previewOf(computation, read, origin, words),
        ...{ address: here, translations: others },
      },
      head: datasetTags(computation, origin, words),
      lang: words.lang,
      theme,
      siteName: words.siteName,
      entry: 'web/main.ts',
      speaks: true,
    });
    return c.html(html);
  });
}
