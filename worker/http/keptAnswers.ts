import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Env } from '../env';
import { isKnown } from './etag';
import { recent } from './recent';

/** A whole answer, as it was given. */
interface Kept {
  etag: string;
  body: Uint8Array<ArrayBuffer>;
  headers: Headers;
}

/** A few dozen pages, or some hundred pictures and files: far below what an isolate may hold. */
const answers = recent<Kept>({ most: 400, room: 8_388_608 });

/** Names of answers that were made lately: what is asked for once only takes nobody's place. */
const asked = recent<true>({ most: 1000, room: 500_000 });

/** Names of kept answers by their addresses, where an address has the same answer for ever and for all. */
const lasting = recent<string>({ most: 400, room: 500_000 });

/**
 * Keeps the answers that a route has named: what is asked for again is not made again and again.
 * What never changes is given again before any route has read its address.
 */
export const keepAnswers = createMiddleware<Env>(async (c, next): Promise<Response | undefined> => {
  const { method, url } = c.req;
  const known = method === 'GET' ? lasting.find(url) : undefined;
  const again = known === undefined ? null : keptAnswer(c, known);
  if (again) return again;
  await next();
  const name = c.get('keptAs');
  if (name === undefined || c.res.status !== 200) return undefined;
  const { headers } = c.res;
  const etag = headers.get('etag')!;
  const body = new Uint8Array(await c.res.arrayBuffer());
  if (headers.get('cache-control')!.includes('immutable')) {
    lasting.hold(url, name, url.length + name.length);
  }
  answers.hold(name, { etag, body, headers: new Headers(headers) }, name.length + body.length);
  // Without an answer in its place a new one is not mixed with it.
  c.res = undefined;
  c.res = new Response(body, { headers });
  return undefined;
});

/** Names the answer that is being made, so that it is kept where it was asked for before. */
export function keepIfAskedAgain(c: Context<Env>, name: string): void {
  if (asked.find(name)) c.set('keptAs', name);
  else asked.hold(name, true, name.length);
}

/** The answer that is kept under a name, or that the reader's copy of it is current. */
export function keptAnswer(c: Context<Env>, name: string): Response | null {
  const kept = answers.find(name);
  if (kept === undefined) return null;
  c.set('isWhole', true);
  const { etag, body, headers } = kept;
  return isKnown(c, etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}
