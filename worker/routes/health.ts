import { Hono } from 'hono';
import { catalogue } from '../../data';
import { GRAMMAR_VERSION } from '../../model';
import type { Env } from '../env';

/** Tells whether the Worker answers, and with which versions. */
export const health = new Hono<Env>();

health.get('/healthz', (c) =>
  c.json({
    status: 'ok',
    versions: { model: String(GRAMMAR_VERSION), data: String(catalogue.version) },
  }),
);
