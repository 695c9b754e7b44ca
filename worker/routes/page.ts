import { Hono } from 'hono';
import { catalogue } from '../../data';
import { computeComparison } from '../../model';
import { wordsOf } from '../../chart/words';
import type { Env } from '../env';
import { datasetTags } from '../html/describeDataset';
import { htmlDocument } from '../html/document';
import { givenRecord } from '../html/givenRecord';
import { previewOf } from '../html/previewOf';
import { answerOnce, CACHE } from '../http/caching';
import { sendToLanguage } from '../http/language';
import { readQuery } from '../http/readQuery';
import { POLICIES } from '../http/securityHeaders';
import type { Pages } from '../pages';

/** The workbench, opened on a comparison and drawn before any script. */
export function pageRoute(pages: Pages): Hono<Env> {
  const route = new Hono<Env>();
  route.get('/', (c) => {
    const read = readQuery(c.req.url, ['lang', 'theme', 'paths']);
    const elsewhere = sendToLanguage(c, read);
    if (elsewhere) return elsewhere;
    const headers = { 'content-security-policy': POLICIES.workbench, 'cache-control': CACHE.page };
    return answerOnce(c, new URL(c.req.url).search, headers, () => {
      const words = wordsOf(read.view.lang);
      const computation = computeComparison(read.comparison, catalogue);
      const origin = c.env.PUBLIC_ORIGIN;
      const html = htmlDocument({
        page: pages.workbench({ parsed: read }),
        preview: previewOf(computation, read.view, { origin, words }),
        head: datasetTags(computation, origin, words),
        lang: words.lang,
        theme: read.view.theme,
        siteName: words.siteName,
        entry: 'web/main.ts',
        isStyledWithin: true,
        ahead: [`chart/words/${words.lang}/first.ts`],
        given: {
          ...{ comparison: read.comparison, view: read.view, faults: read.faults },
          catalogue: givenRecord(computation, catalogue),
        },
      });
      return c.html(html);
    });
  });
  return route;
}
