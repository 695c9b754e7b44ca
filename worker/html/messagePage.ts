import type { Context } from 'hono';
import { wordsOf } from '../../chart/words';
import type { Env } from '../env';
import { POLICIES } from '../http/securityHeaders';
import type { Message, Pages } from '../pages';
import { htmlDocument } from './document';

/** A page that says why there is nothing here, and shows the way back. Never kept. */
export function messagePage(
  c: Context<Env>,
  pages: Pages,
  status: 404 | 503,
  message: Message,
): Response | Promise<Response> {
  const words = wordsOf(null);
  const html = htmlDocument({
    page: pages.message(message),
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
  });
}

/** Whether whoever asks reads pages rather than problem documents. */
export function readsPages(c: Context<Env>): boolean {
  return c.req.header('accept')?.includes('text/html') ?? false;
}
