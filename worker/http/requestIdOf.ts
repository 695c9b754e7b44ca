import type { Context } from 'hono';
import type { Env } from '../env';

/** What a request is called in the log. Made when it is first needed, because few requests are logged. */
export function requestIdOf(c: Context<Env>): string {
  const id = c.get('requestId') ?? crypto.randomUUID();
  c.set('requestId', id);
  return id;
}
