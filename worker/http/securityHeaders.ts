import { createMiddleware } from 'hono/factory';
import { isBuilt } from 'virtual:kuroshio/assets';
import { styleSources } from '../html/styleTags';
import type { Env } from '../env';

/** In development every style is put into the page by a script. */
const STYLES = isBuilt ? "'self'" : "'self' 'unsafe-inline'";

const sourcesOf = (styles: string) =>
  `default-src 'none'; script-src 'self'; style-src ${styles}; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'`;
const PAGE_SOURCES = sourcesOf(STYLES);
/** An educator sees the embed as it will be, in a frame of the page. */
const FRAMES = "frame-src 'self'; frame-ancestors 'self'";
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types";
/** The pages alone are kept on the device; an embed stores nothing. */
const KEPT = `${TRUSTED_TYPES} svelte-trusted-html kuroshio-service-worker`;

/** Content security policies by what an answer is. */
export const POLICIES = {
  page: `${PAGE_SOURCES}; ${FRAMES}; ${KEPT}`,
  // Its styles stand in it, and those alone.
  workbench: `${sourcesOf(`${STYLES}${styleSources('web/styles/index.ts')}`)}; ${FRAMES}; ${KEPT}`,
  embed: `${sourcesOf(`${STYLES}${styleSources('web/embed.ts')}`)}; frame-ancestors *; ${TRUSTED_TYPES} kuroshio-embed`,
  // A lesson is taken over in a frame too.
  lessonFrame: `${PAGE_SOURCES}; frame-ancestors *; ${TRUSTED_TYPES} svelte-trusted-html`,
  // An SVG opened as a document would otherwise run what it contains.
  svg: "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  data: "default-src 'none'; frame-ancestors 'none'; sandbox",
} as const;

/** What every answer carries; a route that needs another policy has set it already. */
export const securityHeaders = createMiddleware<Env>(async (c, next) => {
  await next();
  if (c.get('isWhole')) return;
  const { headers } = c.res;
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()');
  if (!headers.has('content-security-policy')) {
    headers.set('content-security-policy', POLICIES.data);
  }
  // Without a word about caching the edge would keep a 200 for two hours and a 404 for three minutes.
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
});
