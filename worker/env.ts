import type { RequestIdVariables } from 'hono/request-id';

/** What the Worker is given from outside: see `wrangler.toml`. */
export interface Bindings {
  /** Scheme and host that every absolute address starts with. */
  PUBLIC_ORIGIN: string;
  /** Short links; a copy of the site may do without. */
  LINKS?: D1Database;
  /** How many of them one client may make in a minute. */
  LINK_LIMIT: RateLimit;
}

/** Types of the Hono context throughout the Worker. */
export interface Env {
  Bindings: Bindings;
  Variables: RequestIdVariables;
}
