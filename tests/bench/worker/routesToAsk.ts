import { freshComparison } from './comparisons';
import type { Asked } from './load';
import type { Workerd } from './serveWorkerd';

/** The routes that a comparison is asked for at. */
export const ROUTES = {
  projection: '/api/v1/projection.json?',
  SVG: '/chart.svg?',
  page: '/?',
  embed: '/embed?',
} as const;

/**
 * Hello-world first; then, for each route, the same answer handed out by a Worker that does nothing
 * else, an address that was asked for before, and addresses that nobody asked for yet.
 */
export async function routesToAsk({ origins }: Workerd): Promise<Asked[]> {
  const [site, peers] = [origins['site']!, origins['peers']!];
  const asked: Asked[] = [{ name: 'hello-world', origin: peers, path: '/hello' }];
  for (const [name, route] of Object.entries(ROUTES)) {
    const path = `${route}${freshComparison()}`;
    const { etag } = await keepAtPeers(peers, name, `${site}${path}`);
    if (name === 'projection') {
      const headers = { 'if-none-match': etag };
      asked.push({ name: '304', origin: site, path, headers, status: 304 });
      asked.push({ name: 'plain JSON of a value', origin: peers, path: `/json/${name}` });
    }
    asked.push(
      { name: `bytes of the ${name}`, origin: peers, path: `/bytes/${name}` },
      { name: `${name}, again`, origin: site, path },
      { name: `${name}, anew`, origin: site, path: () => `${route}${freshComparison()}` },
    );
  }
  return asked;
}

/** What a server adds by itself. */
const OWN_HEADERS = ['content-length', 'transfer-encoding', 'date', 'connection'];

/** Asks for an answer, and hands it to the Worker that hands out such bytes. */
export async function keepAtPeers(
  peers: string,
  name: string,
  address: string,
): Promise<{ etag: string; bytes: number }> {
  const answer = await fetch(address);
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`);
  const body = await answer.bytes();
  const kept = [...answer.headers].filter(([name]) => !OWN_HEADERS.includes(name));
  const headers = {
    'content-type': answer.headers.get('content-type') ?? '',
    'kept-headers': JSON.stringify(Object.fromEntries(kept)),
  };
  const taken = await fetch(`${peers}/keep/${name}`, { method: 'POST', body, headers });
  if (!taken.ok) throw new Error(`${name} was not kept: ${taken.status}`);
  return { etag: answer.headers.get('etag') ?? '', bytes: body.length };
}
