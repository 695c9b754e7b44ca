import { Hono, type Context } from 'hono';
import { catalogue } from '../../data';
import { computeComparison, shownPart } from '../../model';
import { pictureText } from '../../chart/picture/pictureText';
import { renderSvg } from '../../chart/renderSvg';
import { pictureSize } from '../../chart/sizes';
import { wordsOf } from '../../chart/words';
import type { Env } from '../env';
import { answerOnce, CACHE } from '../http/caching';
import { readQuery, type ReadQuery } from '../http/readQuery';
import { POLICIES } from '../http/securityHeaders';
import { rasterise } from '../raster/rasterise';

/** The chart as a self-describing picture. */
export const picture = new Hono<Env>();

picture.get('/chart.svg', (c) => draw(c, 'svg'));
picture.get('/chart.png', (c) => draw(c, 'png'));

function draw(c: Context<Env>, format: 'svg' | 'png'): Response | Promise<Response> {
  const read = readQuery(c.req.url, ['lang', 'theme', 'size', 'paths']);
  // A faulty address is drawn with its notice: sending it on would hide what was dropped.
  const faulty = read.faults.length > 0;
  if (!faulty && !read.isCanonical) {
    return c.redirect(`/chart.${format}?${read.canonical}`, 308);
  }
  const headers = {
    'content-security-policy': format === 'svg' ? POLICIES.svg : POLICIES.data,
    'cache-control': faulty ? CACHE.faulty : CACHE.versioned,
  };
  return answerOnce(c, faulty ? c.req.url : read.canonical, headers, async () => {
    const svg = svgOf(c, read);
    return format === 'svg'
      ? c.body(svg, 200, { 'content-type': 'image/svg+xml; charset=utf-8' })
      : c.body(await rasterise(svg), 200, { 'content-type': 'image/png' });
  });
}

function svgOf(c: Context<Env>, { comparison, view, faults }: ReadQuery): string {
  const words = wordsOf(view.lang);
  const computation = shownPart(computeComparison(comparison, catalogue));
  const origin = c.env.PUBLIC_ORIGIN;
  return renderSvg(computation, {
    size: pictureSize(view.size),
    theme: view.theme ?? 'light',
    words,
    paths: view.paths !== null,
    text: pictureText(computation, { origin, view, words }, faults),
  });
}
