import type { Context } from 'hono';
import type { Env } from '../env';
import { etagOf, isKnown } from './etag';
import { keepIfAskedAgain, keptAnswer } from './keptAnswers';

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

/**
 * Answers 304 where the reader's copy is current, before anything is computed; else gives the
 * answer that is kept, or makes it and names it, unless making it was refused. `identity` says what
 * the answer depends on besides the build and the path. `headers` stand on a 304 too, because they
 * replace the ones a browser has kept.
 */
export async function answerOnce(
  c: Context<Env>,
  identity: string,
  headers: Readonly<Record<string, string>> & { 'cache-control': string },
  make: (etag: string) => Response | Promise<Response>,
): Promise<Response> {
  const name = `${c.req.path} ${identity}`;
  const kept = keptAnswer(c, name);
  if (kept) return kept;
  const etag = await etagOf(name);
  if (isKnown(c, etag)) return c.body(null, 304, { ...headers, etag });
  keepIfAskedAgain(c, name);
  const response = await make(etag);
  if (!response.ok) return response;
  for (const [header, value] of Object.entries({ ...headers, etag })) {
    response.headers.set(header, value);
  }
  return response;
}
