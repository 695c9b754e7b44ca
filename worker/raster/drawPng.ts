import type { Context } from 'hono';
import { isBuilt } from 'virtual:kuroshio/assets';
import type { Env } from '../env';
import { CACHE } from '../http/caching';
import { isWithinLimit } from '../http/isWithinLimit';
import { problem } from '../http/problem';

/**
 * A drawing as PNG: the one that was made here before under its name, or else a new one, of which a
 * client may have so many a minute. The name changes with the drawing, so that none is ever stale.
 */
export async function drawPng(
  c: Context<Env>,
  name: string,
  draw: () => string,
): Promise<Response> {
  const kept = `${c.env.PUBLIC_ORIGIN}/chart.png?drawn=${encodeURIComponent(name)}`;
  const found = await caches.default.match(kept);
  if (found?.body) return c.body(found.body, 200, TYPE);
  const { PICTURE_LIMIT } = c.env;
  if (PICTURE_LIMIT && !(await isWithinLimit(c, PICTURE_LIMIT))) return refuse(c);
  // Letters and machine code of 7 MB, of which a site that draws nothing on demand has no copy.
  const { rasterise } = await import('./rasterise');
  const bytes = await rasterise(draw());
  // In development a name stays while what draws is changed.
  if (isBuilt) {
    const headers = { ...TYPE, 'cache-control': CACHE.versioned };
    c.executionCtx.waitUntil(caches.default.put(kept, new Response(bytes, { headers })));
  }
  return c.body(bytes, 200, TYPE);
}

const TYPE = { 'content-type': 'image/png' };

function refuse(c: Context<Env>): Response {
  c.header('retry-after', '60');
  const svg = `${c.env.PUBLIC_ORIGIN}/chart.svg${new URL(c.req.url).search}`;
  const detail = 'At most thirty new pictures a minute are drawn for one client. The SVG works.';
  return problem(c, 429, detail, [], { svg });
}
