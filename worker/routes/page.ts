import { Hono, type Context } from 'hono';
import { catalogue } from '../../data';
import { computeComparison, serializeComparison, shownPart, type Computation } from '../../model';
import { describeComparison, headlineOf } from '../../chart/text/describe';
import { joinSentences } from '../../chart/text/joinSentences';
import { sentenceOf } from '../../chart/text/scenarioWords';
import { wordsOf, type Words } from '../../chart/words';
import type { Env } from '../env';
import { datasetTags } from '../html/describeDataset';
import { htmlDocument, type Preview } from '../html/document';
import { translationsOf } from '../html/translations';
import { answerOnce, CACHE } from '../http/caching';
import { sendToLanguage } from '../http/language';
import { previewPictureOf } from '../../chart/represent/links';
import { readQuery, type ReadQuery } from '../http/readQuery';
import { POLICIES } from '../http/securityHeaders';
import type { Pages } from '../pages';

/** The pages people read: workbench and embed, each opened on a comparison and drawn before any script. */
export function pageRoutes(pages: Pages): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/', (c) => answerPage(c, pages.workbench, 'web/main.ts', POLICIES.page));
  routes.get('/embed', (c) => answerPage(c, pages.embed, 'web/embed.ts', POLICIES.embed));
  return routes;
}

function answerPage(
  c: Context<Env>,
  render: Pages['workbench'],
  entry: 'web/main.ts' | 'web/embed.ts',
  policy: string,
): Response | Promise<Response> {
  const read = readQuery(c.req.url, ['lang', 'theme', 'paths']);
  const isPage = entry === 'web/main.ts';
  const elsewhere = isPage ? sendToLanguage(c, read) : null;
  if (elsewhere) return elsewhere;
  const headers = { 'content-security-policy': policy, 'cache-control': CACHE.page };
  return answerOnce(c, new URL(c.req.url).search, headers, () => {
    const words = wordsOf(read.view.lang);
    const computation = computeComparison(read.comparison, catalogue);
    const origin = c.env.PUBLIC_ORIGIN;
    const html = htmlDocument({
      page: render({ parsed: read }),
      preview: previewOf(computation, read, { origin, words, isPage }),
      // An embed is a view of the page, and its canonical address is the page's.
      head: isPage ? datasetTags(computation, origin, words) : [],
      lang: words.lang,
      theme: read.view.theme,
      siteName: words.siteName,
      entry,
    });
    return c.html(html);
  });
}

/** What a message program shows of a link: this comparison, with its numbers. */
function previewOf(
  whole: Computation,
  { view }: ReadQuery,
  { origin, words, isPage }: { origin: string; words: Words; isPage: boolean },
): Preview {
  // A picture and its title show the same; the files behind them hold what is hidden too.
  const computation = shownPart(whole);
  const { comparison, projections } = computation;
  const { theme, paths } = view;
  const { here, others } = translationsOf(
    view.lang,
    (lang) => `${origin}/?${serializeComparison(whole.comparison, { lang, theme, paths })}`,
  );
  const sentences = projections.map((projection) => sentenceOf(projection, words));
  return {
    title: headlineOf(computation, words),
    description: joinSentences([...sentences, words.noticeShort], words),
    address: here,
    translations: isPage ? others : [],
    oembed: `${origin}/oembed`,
    image: {
      address: previewPictureOf(comparison, origin, view),
      alt: describeComparison(computation, words, view.paths !== null),
    },
  };
}
