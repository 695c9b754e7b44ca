/** What the Worker is given from outside: see `wrangler.toml`. */
export interface Bindings {
  /** Scheme and host that every absolute address starts with. */
  PUBLIC_ORIGIN: string;
  /** Whether a PNG is drawn when it is asked for, '1', or only those are given that stand ready, '0'. */
  PNG_ON_DEMAND: string;
  /** The files of the build. */
  ASSETS: Fetcher;
  /** Short links; a copy of the site may do without. */
  LINKS?: D1Database;
  /** How many of them one client may make in a minute. */
  LINK_LIMIT: RateLimit;
  /** How many PNGs are drawn anew for one client in a minute; where nobody counts, all are. */
  PICTURE_LIMIT?: RateLimit;
}

/** Types of the Hono context throughout the Worker. */
export interface Env {
  Bindings: Bindings;
  Variables: {
    /** The name under which the answer is kept, where it is. */
    keptAs?: string;
    /** Whether the answer has all its headers already, because it was given before. */
    isWhole?: boolean;
    /** What the request is called in the log, once it was in it. */
    requestId?: string;
  };
}
