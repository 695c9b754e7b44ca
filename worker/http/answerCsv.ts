import type { Context } from 'hono';
import type { Env } from '../env';
import { CACHE } from './caching';

/** Answers with CSV that depends on the newest data; `name` is what a download is called. */
export function answerCsv(c: Context<Env>, csv: string, name: string): Response {
  return c.body(csv, 200, {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `inline; filename="kuroshio-${name}.csv"`,
    'cache-control': CACHE.listing,
  });
}
