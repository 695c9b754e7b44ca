import type { Context } from 'hono';
import type { Env } from '../env';
import { clientKey } from './clientKey';

/** Counts one more of whatever a limit is for, and tells whether the client may have it. */
export async function isWithinLimit(c: Context<Env>, limit: RateLimit): Promise<boolean> {
  const { success } = await limit.limit({
    key: clientKey(c.req.header('cf-connecting-ip') ?? ''),
  });
  return success;
}
