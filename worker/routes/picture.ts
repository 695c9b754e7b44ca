import { Hono, type Context } from 'hono';
import { catalogue } from '../../data';
import { computeComparison, shownPart } from '../../model';
import { pictureOptions, pictureQuery } from '../../chart/picture/pictureOptions';
import { renderSvg } from '../../chart/renderSvg';
import type { Env } from '../env';
import { answerOnce, CACHE } from '../http/caching';
import { readQuery, type ReadQuery } from '../http/readQuery';
import { POLICIES } from '../http/securityHeaders';
import { linkToShow } from '../links/linkToShow';
import { picturePath } from '../prebuilt/picturePath';
import { drawPng } from '../raster/drawPng';

/** The chart as a self-describing picture. */
export const picture = new Hono<Env>();

picture.get('/chart.svg', (c) => draw(c, 'svg'));
picture.get('/chart.png', (c) => draw(c, 'png'));

async function draw(c: Context<Env>, format: 'svg' | 'png'): Promise<Response> {
  const read = readQuery(c.req.url, ['lang', 'theme', 'size', 'paths']);
  // A faulty address is drawn with its notice: sending it on would hide what was dropped.
  const faulty = read.faults.length > 0;
  if (!faulty && !read.isCanonical) {
    return c.redirect(`/chart.${format}?${read.canonical}`, 308);
  }
  if (format === 'png' && c.env.PNG_ON_DEMAND === '0') return prebuilt(c, read);
  const { short, isSettled } = await linkToShow(c, pictureQuery(read.comparison, read.view));
  const headers = {
    'content-security-policy': format === 'svg' ? POLICIES.svg : POLICIES.data,
    'cache-control': cacheOf(faulty, isSettled),
  };
  const identity = `${faulty ? c.req.url : read.canonical} ${short ?? ''}`;
  return answerOnce(c, identity, headers, (etag) => {
    const svg = () => svgOf(read, { origin: c.env.PUBLIC_ORIGIN, short });
    if (format === 'png') return drawPng(c, etag, svg);
    return c.body(svg(), 200, { 'content-type': 'image/svg+xml; charset=utf-8' });
  });
}

/** The picture that stands ready; where there is none, the same as SVG, never another comparison's. */
async function prebuilt(c: Context<Env>, { canonical, faults }: ReadQuery): Promise<Response> {
  const { search, origin } = new URL(c.req.url);
  const path = await picturePath(canonical);
  const found = faults.length > 0 ? null : await c.env.ASSETS.fetch(`${origin}${path}`);
  if (!found?.ok) {
    c.header('cache-control', CACHE.unsettled);
    return c.redirect(`/chart.svg${search}`, 302);
  }
  const headers = {
    'content-security-policy': POLICIES.data,
    'cache-control': CACHE.versioned,
  };
  return answerOnce(c, canonical, headers, async () =>
    c.body(await found.arrayBuffer(), 200, { 'content-type': 'image/png' }),
  );
}

function cacheOf(faulty: boolean, isSettled: boolean): string {
  if (faulty) return CACHE.faulty;
  return isSettled ? CACHE.versioned : CACHE.unsettled;
}

function svgOf(
  { comparison, view, faults }: ReadQuery,
  site: { origin: string; short: string | null },
): string {
  const computation = shownPart(computeComparison(comparison, catalogue));
  return renderSvg(computation, pictureOptions(computation, view, site, faults));
}
