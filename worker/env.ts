import type { RequestIdVariables } from 'hono/request-id';

/** What the Worker is given from outside: see `wrangler.toml`. */
export interface Bindings {
  /** Scheme and host that every absolute address starts with. */
  PUBLIC_ORIGIN: string;
}

/** Types of the Hono context throughout the Worker. */
export interface Env {
  Bindings: Bindings;
  Variables: RequestIdVariables;
}
