import type { Context } from 'hono';
import { build } from 'virtual:kuroshio/assets';
import type { Env } from '../env';

/**
 * Names an answer by what it depends on: that, and the build of the front end, and so of everything
 * that draws. Weak, because compression on the way changes the bytes and not the meaning.
 */
export async function etagOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${build} ${text}`);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const start = Array.from(new Uint8Array(digest, 0, 12), (byte) => HEX[byte]);
  return `W/"${start.join('')}"`;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Whether the reader says that they have an answer of that name. */
export function isKnown(c: Context<Env>, etag: string): boolean {
  const known = c.req.header('if-none-match');
  if (known === undefined) return false;
  return known === etag || known.split(',').some((tag) => ['*', etag].includes(tag.trim()));
}
