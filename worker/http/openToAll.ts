import { createMiddleware } from 'hono/factory';
import type { Env } from '../env';

/** Lets any site read an answer: a constant, because nothing here depends on who asks. */
export const openToAll = createMiddleware<Env>(async (c, next): Promise<Response | undefined> => {
  if (c.req.method === 'OPTIONS') {
    return c.body(null, 204, {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '86400',
      'cache-control': 'no-store',
    });
  }
  await next();
  if (c.get('isWhole')) return undefined;
  c.res.headers.set('access-control-allow-origin', '*');
  c.res.headers.set('cross-origin-resource-policy', 'cross-origin');
  return undefined;
});
