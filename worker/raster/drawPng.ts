import type { Context } from 'hono';
import { isBuilt } from 'virtual:kuroshio/assets';
import type { Env } from '../env';
import { CACHE } from '../http/caching';
import { isWithinLimit } from '../http/isWithinLimit';
import { problem } from '../http/problem';
import { requestIdOf } from '../http/requestIdOf';

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
  if (PICTURE_LIMIT && !(await isWithinLimit(c, PICTURE_LIMIT))) {
    return refuse(c, 429, 'At most thirty new pictures a minute are drawn for one client.');
  }
  const bytes = await rasterised(c, draw());
  if (bytes === null) return refuse(c, 503, 'PNGs cannot be drawn just now.');
  // In development a name stays while what draws is changed.
  if (isBuilt) {
    const headers = { ...TYPE, 'cache-control': CACHE.versioned };
    c.executionCtx.waitUntil(caches.default.put(kept, new Response(bytes, { headers })));
  }
  return c.body(bytes, 200, TYPE);
}

const TYPE = { 'content-type': 'image/png' };

/** The bytes of a drawing; null where the rasteriser does not start or gives up, and logs why. */
async function rasterised(c: Context<Env>, svg: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    // Letters and machine code of 7 MB, of which a site that draws nothing on demand has no copy.
    const { rasterise } = await import('./rasterise');
    return await rasterise(svg);
  } catch (error) {
    console.error(JSON.stringify({ request: requestIdOf(c), error: String(error) }));
    return null;
  }
}

/** Whoever wants a picture is left with the one that is drawn by whoever looks at it. */
function refuse(c: Context<Env>, status: 429 | 503, why: string): Response {
  c.header('retry-after', '60');
  const svg = `${c.env.PUBLIC_ORIGIN}/chart.svg${new URL(c.req.url).search}`;
  return problem(c, status, `${why} The SVG works.`, [], { svg });
}
