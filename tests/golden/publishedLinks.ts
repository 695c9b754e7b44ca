import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURES } from '../../chart/gallery/figures';
import { seriesIds } from '../../data/vocabulary';
import { isLessonQuery } from '../../model';
import { describeApi } from '../../worker/openapi/describeApi';

/** Where the texts stand that people copy links from. */
const TEXTS = ['README.md', 'ARCHITECTURE.md', 'docs', 'chart/words', 'web', 'data'];

/** On this site: behind its own address, or behind no address at all. */
const LINK =
  /(?<=localhost:8787|(?<![\w.:-]))\/(?:embed|learn\/own(?:\/embed)?|chart\.svg|chart\.png|qr\.svg|api\/v1\/(?:projection\.(?:json|csv)|datapackage\.json))?\?[^\s"'`<>)|\\{}…]+/g;

/** The body of a request for a short link. */
const POSTED = /\{\s*\\?"query\\?"\s*:\s*\\?"([^"\\…]+)\\?"/g;

const FRAMED = /\/oembed\?[^\s"'`<>)|\\{}…]+/g;

/** Every link to a comparison or a lesson that a text holds, as path and query. */
export function linksIn(text: string): string[] {
  const posted = [...text.matchAll(POSTED)].map(([, query = '']) =>
    isLessonQuery(query) ? `/learn/own?${query}` : `/?${query}`,
  );
  const framed = (text.match(FRAMED) ?? []).flatMap((found) => {
    const address = new URLSearchParams(found.slice(found.indexOf('?'))).get('url');
    const url = address === null ? null : URL.parse(address);
    return url ? [`${url.pathname}${url.search}`] : [];
  });
  return [...(text.match(LINK) ?? []), ...posted, ...framed].filter((link) => /=[^=]/.test(link));
}

/** Every link that the project publishes: in its texts, its description of the API, and its ledger. */
export function publishedLinks(): string[] {
  const texts = TEXTS.flatMap(filesAt).map((path) => readFileSync(path, 'utf8'));
  const api = JSON.stringify(describeApi('http://localhost:8787'));
  const gallery = FIGURES.map(({ query }) => `/?${query}`);
  // The page about the figures links each to its series.
  const series = seriesIds.map((id) => `/?series=${id}`);
  return [...new Set([...texts, api].flatMap(linksIn).concat(series, gallery))];
}

function filesAt(path: string): string[] {
  if (/\.(md|ts|svelte|json)$/.test(path)) return [path];
  if (/\.\w+$/.test(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || /\.(md|ts|svelte|json)$/.test(entry.name))
    .flatMap(({ name }) => filesAt(join(path, name)));
}
