import { Hono } from 'hono';
import { wordsOf } from '../../chart/words';
import type { Env } from '../env';
import { htmlDocument } from '../html/document';
import { answerOnce, CACHE } from '../http/caching';
import { POLICIES } from '../http/securityHeaders';

/**
 * Pages without content: a device keeps them, and where it has no network their script fills them
 * from the address.
 */
export const shell = new Hono<Env>();

const ENTRIES = {
  scenarios: 'web/main.ts',
  about: 'web/about.ts',
  learn: 'web/lessonOffline.ts',
  'new-lesson': 'web/newLesson.ts',
} as const;

for (const [name, entry] of Object.entries(ENTRIES)) {
  shell.get(`/shell/${name}`, (c) => {
    const headers = {
      'content-security-policy': POLICIES.page,
      'cache-control': CACHE.page,
      'x-robots-tag': 'noindex',
    };
    return answerOnce(c, '', headers, () => {
      const words = wordsOf(null);
      const preview = {
        title: words.tagline,
        description: words.noticeShort,
        address: `${c.env.PUBLIC_ORIGIN}/`,
        image: null,
      };
      const page = { head: '', body: '' };
      const { lang, siteName } = words;
      return c.html(htmlDocument({ page, preview, lang, theme: null, siteName, entry, ahead: [] }));
    });
  });
}
