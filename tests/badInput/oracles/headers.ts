import { publicOrigin } from '../../harness/served';
import type { Answer } from './answer';

/** Every header that an answer of the site may have: what nobody has put there was injected. */
const KNOWN = new Set([
  ...['access-control-allow-headers', 'access-control-allow-methods'],
  ...['access-control-allow-origin', 'access-control-expose-headers', 'access-control-max-age'],
  ...['allow', 'cache-control', 'cf-cache-status', 'connection', 'content-disposition'],
  ...['content-encoding', 'content-length', 'content-security-policy', 'content-type'],
  ...['cross-origin-resource-policy', 'date', 'etag', 'keep-alive', 'link', 'location'],
  ...['permissions-policy', 'referrer-policy', 'retry-after', 'transfer-encoding', 'vary'],
  ...['x-content-type-options', 'x-robots-tag'],
]);

/** The one answer of the 500s that a reader's mistake may get: oEmbed 1.0 asks for it. */
const isUnknownFormat = ({ asked, status }: Answer) =>
  status === 501 && asked.path.startsWith('/oembed?');

/** What is wrong with the status and the headers of an answer, whatever it was asked for. */
export function faultsOfHeaders(answer: Answer): string[] {
  const { status, headers } = answer;
  const said: string[] = [];
  if (status >= 500 && !isUnknownFormat(answer)) said.push(`answers ${status}`);
  for (const [name, value] of headers) {
    if (!KNOWN.has(name)) said.push(`has a header ${name}`);
    if (/[^\t\x20-\x7e]/.test(value)) said.push(`has no plain text in ${name}`);
  }
  if (headers.get('x-content-type-options') !== 'nosniff') said.push('lets its type be guessed');
  if (!headers.has('content-security-policy')) said.push('has no policy');
  const cache = headers.get('cache-control');
  if (cache === undefined) said.push('says nothing of being kept');
  if (status >= 400 && cache !== 'no-store') said.push(`may be kept: ${cache}`);
  if (status === 429 && !headers.has('retry-after')) said.push('does not say when to try again');
  if (status >= 300 && status < 400 && status !== 304) said.push(...faultsOfWay(headers));
  return said;
}

/** A redirect stays on the site: a path alone, which a browser cannot take for a host. */
function faultsOfWay(headers: Answer['headers']): string[] {
  const location = headers.get('location') ?? '';
  const isPath = /^\/(?![/\\])/.test(location);
  const stays = isPath && URL.parse(location, publicOrigin)?.origin === publicOrigin;
  return stays ? [] : [`leads to ${location}`];
}
