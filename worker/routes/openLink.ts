import { Hono, type Context } from 'hono';
import { wordsOf, type Words } from '../../chart/words';
import type { Env } from '../env';
import { messagePage, readsPages } from '../html/messagePage';
import { CACHE } from '../http/caching';
import { problem } from '../http/problem';
import { pathOfQuery } from '../links/keptQuery';
import { readCode } from '../links/linkCode';
import { findQuery, withLinks } from '../links/linkStore';
import type { Message, Pages } from '../pages';

/** What no header may hold, and no query that was kept whole has. */
const UNSENDABLE = /\p{Cc}/gu;

/**
 * Opens short links. In capitals too, because a QR code of capitals alone is coarser and so read
 * from farther away.
 */
export function openLinkRoutes(pages: Pages): Hono<Env> {
  const routes = new Hono<Env>();
  routes.on('GET', ['/s/:code', '/S/:code'], (c) => {
    const say = (status: 404 | 503, why: 'unknown' | 'unreachable') =>
      sayMessage(c, pages, status, ({ link }) => link[why]);
    const code = readCode(c.req.param('code'));
    if (code === null) return say(404, 'unknown');
    return withLinks(
      c,
      'asked',
      async (db) => {
        const query = await findQuery(db, code);
        if (query === null) return say(404, 'unknown');
        // A path of our own, whatever was kept; not for ever, so that a link can be withdrawn.
        c.header('cache-control', CACHE.page);
        return c.redirect(pathOfQuery(query.replace(UNSENDABLE, '')), 302);
      },
      () => say(503, 'unreachable'),
    );
  });
  return routes;
}

/** In words for people, as a problem for programs. */
function sayMessage(
  c: Context<Env>,
  pages: Pages,
  status: 404 | 503,
  say: (words: Words) => Message,
): Response | Promise<Response> {
  if (readsPages(c)) return messagePage(c, pages, status, say);
  const { title, text } = say(wordsOf(null));
  return problem(c, status, `${title}. ${text}`);
}
