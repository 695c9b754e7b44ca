import type { Context } from 'hono';
import type { Env } from '../env';
import { requestIdOf } from '../http/requestIdOf';
import { withinTime } from './withinTime';

/** A short link as it is kept. */
export interface Link {
  code: string;
  /** Canonical, without the question mark. */
  query: string;
}

/** New short links of a day: far above what classes make, far below what the database takes. */
export const MOST_A_DAY = 5000;

/** The query kept under a code, or null. Throws where the database does not answer. */
export async function findQuery(db: D1Database, code: string): Promise<string | null> {
  const row = await db
    .prepare('SELECT query FROM links WHERE code = ?')
    .bind(code)
    .first<{ query: string }>();
  return row?.query ?? null;
}

/**
 * Keeps a link unless its code is taken or the day's allowance is used up, in one statement, so that
 * requests at the same moment cannot both be first. Tells whether it was this call that kept it.
 * `day` is an ISO date. Throws where the database does not answer.
 */
export async function keepLink(db: D1Database, link: Link, day: string): Promise<boolean> {
  const kept = await db
    .prepare(
      `INSERT INTO links (code, query, made_on)
       SELECT ?1, ?2, ?3 WHERE NOT EXISTS (SELECT 1 FROM days WHERE day = ?3 AND made >= ?4)
       ON CONFLICT (code) DO NOTHING RETURNING code`,
    )
    .bind(link.code, link.query, day, MOST_A_DAY)
    .first();
  return kept !== null;
}

/** How long the database is waited for, ms: by who asked for a short link, and by what has one more to show. */
export const PATIENCE_MS = { asked: 5000, shown: 500 } as const;

/**
 * Does something with the links, or something else where they are out of reach or do not answer in
 * time, and logs why.
 */
export async function withLinks<T>(
  c: Context<Env>,
  patience: keyof typeof PATIENCE_MS,
  work: (db: D1Database) => Promise<T>,
  instead: () => T | Promise<T>,
): Promise<T> {
  try {
    if (!c.env.LINKS) throw new Error('There is no binding LINKS.');
    return await withinTime(work(c.env.LINKS), PATIENCE_MS[patience]);
  } catch (error) {
    console.error(JSON.stringify({ request: requestIdOf(c), error: String(error) }));
    return instead();
  }
}
