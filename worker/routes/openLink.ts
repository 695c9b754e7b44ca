import { Hono, type Context } from 'hono';
import { wordsOf } from '../../chart/words';
import type { Env } from '../env';
import { messagePage, readsPages } from '../html/messagePage';
import { CACHE } from '../http/caching';
import { problem } from '../http/problem';
import { readCode } from '../links/linkCode';
import { findQuery, withLinks } from '../links/linkStore';
import type { Message, Pages } from '../pages';

/**
 * Opens short links. In capitals too, because a QR code of capitals alone is coarser and so read
 * from farther away.
 */
export function openLinkRoutes(pages: Pages): Hono<Env> {
  const routes = new Hono<Env>();
  routes.on('GET', ['/s/:code', '/S/:code'], (c) => {
    const say = (status: 404 | 503, message: Message) => sayMessage(c, pages, status, message);
    const { unknown, unreachable } = wordsOf(null).link;
    const code = readCode(c.req.param('code'));
    if (code === null) return say(404, unknown);
    return withLinks(
      c,
      async (db) => {
        const query = await findQuery(db, code);
        if (query === null) return say(404, unknown);
        // A path of our own, whatever was kept; not for ever, so that a link can be withdrawn.
        c.header('cache-control', CACHE.page);
        return c.redirect(`/?${query}`, 302);
      },
      () => say(503, unreachable),
    );
  });
  return routes;
}

/** In words for people, as a problem for programs. */
function sayMessage(
  c: Context<Env>,
  pages: Pages,
  status: 404 | 503,
  message: Message,
): Response | Promise<Response> {
  if (readsPages(c)) return messagePage(c, pages, status, message);
  return problem(c, status, `${message.title}. ${message.text}`);
}
