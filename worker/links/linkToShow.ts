import type { Context } from 'hono';
import { isShortEnough } from '../../chart/qr/qrAddress';
import type { Env } from '../env';
import { codeOf } from './linkCode';
import { findQuery, withLinks } from './linkStore';

/** What can be shown of the way to a comparison. */
export interface LinkToShow {
  /** Absolute. */
  long: string;
  /** Absolute; null where the long one is short enough, or nobody made a short one. */
  short: string | null;
  /** Whether that stays so. */
  isSettled: boolean;
}

/**
 * The link to a canonical query, with the short one where it is wanted and certainly opens. Showing
 * a link never makes one.
 */
export async function linkToShow(c: Context<Env>, query: string): Promise<LinkToShow> {
  const long = `${c.env.PUBLIC_ORIGIN}/?${query}`;
  if (isShortEnough(long)) return { long, short: null, isSettled: true };
  // A copy of the site may do without short links, and then has none to look for.
  if (!c.env.LINKS) return { long, short: null, isSettled: false };
  const code = await codeOf(query);
  const isKept = await withLinks(
    c,
    'shown',
    async (db) => (await findQuery(db, code)) === query,
    () => false,
  );
  const short = isKept ? `${c.env.PUBLIC_ORIGIN}/s/${code}` : null;
  return { long, short, isSettled: isKept };
}
