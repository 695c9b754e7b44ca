/** The values that headers of the site have, word for word, by what they are for. */

/** How long an answer may be kept. */
export const CACHE = {
  page: 'public, max-age=300, stale-while-revalidate=86400',
  versioned: 'public, max-age=31536000, immutable',
  faulty: 'public, max-age=300',
  never: 'no-store',
} as const;

const sources = (styles: string) =>
  `default-src 'none'; script-src 'self'; style-src ${styles}; img-src 'self' data: blob:; ` +
  "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; ";
const SOURCES = sources("'self'");
/** With the styles that stand in it; their hash is another where any of them is. */
const STYLED = sources("'self' 'sha256-…'");
const FRAMES = "frame-src 'self'; frame-ancestors 'self'";
const TRUSTED = "; require-trusted-types-for 'script'; trusted-types";

/** What an answer may do where it is opened. */
export const POLICY = {
  page: `${SOURCES}${FRAMES}${TRUSTED} svelte-trusted-html kuroshio-service-worker`,
  workbench: `${STYLED}${FRAMES}${TRUSTED} svelte-trusted-html kuroshio-service-worker`,
  embed: `${STYLED}frame-ancestors *${TRUSTED} kuroshio-embed`,
  lessonFrame: `${SOURCES}frame-ancestors *${TRUSTED} svelte-trusted-html`,
  svg: "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  data: "default-src 'none'; frame-ancestors 'none'; sandbox",
} as const;
