import type { Context } from 'hono';
import { pathIn } from '../../chart/represent/links';
import { wordsOf, type Words } from '../../chart/words';
import { firstKnown } from '../../chart/words/languages';
import type { Env } from '../env';
import { languageOfReader } from '../http/language';
import { RETRY_SOON } from '../http/problem';
import { POLICIES } from '../http/securityHeaders';
import type { Message, Pages } from '../pages';
import { htmlDocument } from './document';

/**
 * A page that says why there is nothing here, and shows the way back, to `home`: in the language of the
 * address, or else of the reader, because it is never kept.
 */
export function messagePage(
  c: Context<Env>,
  pages: Pages,
  status: 404 | 503,
  say: (words: Words) => Message,
  home = '/',
): Response | Promise<Response> {
  const asked = firstKnown([c.req.query('lang') ?? '']);
  const words = wordsOf(asked ?? languageOfReader(c));
  const message = say(words);
  const html = htmlDocument({
    page: pages.message({ ...message, lang: words.lang, home: pathIn(asked, home) }),
    preview: {
      title: message.title,
      description: message.text,
      address: `${c.env.PUBLIC_ORIGIN}/`,
      image: null,
    },
    lang: words.lang,
    theme: null,
    siteName: words.siteName,
    entry: null,
  });
  return c.html(html, status, {
    'content-security-policy': POLICIES.page,
    'cache-control': 'no-store',
    ...(status === 503 ? RETRY_SOON : {}),
  });
}

/** Whether whoever asks reads pages rather than problem documents. */
export function readsPages(c: Context<Env>): boolean {
  return c.req.header('accept')?.includes('text/html') ?? false;
}
