import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';

/** Address of the served production build. */
export const origin = inject('origin');

/** What every absolute address the site writes starts with: `PUBLIC_ORIGIN` of `wrangler.toml`. */
export const publicOrigin = 'http://localhost:8787';

/**
 * Asks the served build for a path without following redirects, as a client whom nobody has counted
 * yet: tests ask for more than any one may have.
 */
export function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (!headers.has('cf-connecting-ip')) headers.set('cf-connecting-ip', nextClient());
  return fetch(`${origin}${path}`, { redirect: 'manual', ...init, headers });
}

/** Each process of a run begins somewhere else. */
const network = randomUUID().slice(0, 4);
let clients = 0;
const nextClient = () => `fd00:${network}:${(clients += 1).toString(16)}::1`;

/** The text that the served build answers with. */
export const textAt = async (path: string): Promise<string> => (await ask(path)).text();

/** Path and query of an absolute address that the site wrote, to ask the served build for. */
export function pathOf(address: string): string {
  if (!address.startsWith(`${publicOrigin}/`)) throw new Error(`not one of ours: ${address}`);
  return address.slice(publicOrigin.length);
}

/** Sends a comparison, or whatever a test gives for one, as JSON. */
export function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return postTo('/api/v1/projection', body, headers);
}

/** Calls a function of the model with a body, as JSON. */
export function call(
  name: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return postTo(`/api/v1/model/${name}`, body, headers);
}

/** Asks for a short link of a query; `from` is the address of the client. */
export function makeLink(query: string, from?: string): Promise<Response> {
  const headers: Record<string, string> = from ? { 'cf-connecting-ip': from } : {};
  return postTo('/api/v1/links', JSON.stringify({ query }), headers);
}

function postTo(path: string, body: string, headers: Record<string, string>): Promise<Response> {
  return ask(path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
}
