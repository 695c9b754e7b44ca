import type { Context } from 'hono';
import { manifest } from 'virtual:kuroshio/assets';
import type { Env } from '../env';

/** How long answers may be kept, by kind. */
export const CACHE = {
  page: 'public, max-age=300, stale-while-revalidate=86400',
  /** The address holds the versions of model and data, so its answer never changes. */
  versioned: 'public, max-age=31536000, immutable',
  /** Depends on the newest data, which its address does not name. */
  listing: 'public, max-age=300, stale-while-revalidate=86400',
  /** A picture that says something was wrong with its address. */
  faulty: 'public, max-age=300',
  /** Shows a long link for which somebody may yet make a short one; the long one goes on opening. */
  unsettled: 'public, max-age=300, stale-while-revalidate=86400',
} as const;

/** Changes with the front end, and so with everything that draws. */
const BUILD = Object.values(manifest)
  .map(({ file }) => file)
  .join(' ');

/**
 * Answers 304 where the reader's copy is current, before anything is computed; else makes the
 * answer and names it, unless there is a reason to refuse it. `identity` says what the answer depends on besides the build. `headers`
 * stand on both answers, because those of a 304 replace the ones a browser has kept.
 */
export async function answerOnce(
  c: Context<Env>,
  identity: string,
  headers: Readonly<Record<string, string>> & { 'cache-control': string },
  make: (etag: string) => Response | Promise<Response>,
): Promise<Response> {
  const etag = await etagOf(`${BUILD} ${new URL(c.req.url).pathname} ${identity}`);
  const known = c.req.header('if-none-match');
  if (known && known.split(',').some((tag) => tag.trim() === etag || tag.trim() === '*')) {
    return c.body(null, 304, { ...headers, etag });
  }
  const response = await make(etag);
  if (!response.ok) return response;
  for (const [name, value] of Object.entries({ ...headers, etag })) {
    response.headers.set(name, value);
  }
  return response;
}

/** Weak, because compression on the way changes the bytes and not the meaning. */
async function etagOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const bytes = new Uint8Array(digest, 0, 12);
  return `W/"${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}
