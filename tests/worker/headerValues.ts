/** The values that headers of the site have, word for word, by what they are for. */

/** How long an answer may be kept. */
export const CACHE = {
  page: 'public, max-age=300, stale-while-revalidate=86400',
  versioned: 'public, max-age=31536000, immutable',
  faulty: 'public, max-age=300',
  never: 'no-store',
} as const;

const SOURCES =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; ";
const TRUSTED = "; require-trusted-types-for 'script'; trusted-types";

/** What an answer may do where it is opened. */
export const POLICY = {
  page: `${SOURCES}frame-src 'self'; frame-ancestors 'self'${TRUSTED} svelte-trusted-html kuroshio-service-worker`,
  embed: `${SOURCES}frame-ancestors *${TRUSTED} kuroshio-embed`,
  lessonFrame: `${SOURCES}frame-ancestors *${TRUSTED} svelte-trusted-html`,
  svg: "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  data: "default-src 'none'; frame-ancestors 'none'; sandbox",
} as const;
