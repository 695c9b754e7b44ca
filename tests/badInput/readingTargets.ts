import { accepted, refused } from './corpus/texts';
import { inParts } from './inParts';
import type { Site } from './serveSite';
import { targets, type Target } from './routes';

/** Harmless queries that say something of everything an address can say. */
const SAID = [accepted('Words'), ...refused('words'), 'lang=vi'];

/** The addresses whose answer depends on a query, found by asking: a new route is among them by itself. */
export async function readingTargets({ ask }: Pick<Site, 'ask'>): Promise<Target[]> {
  const all = await targets();
  const reading = await inParts(all, 4, async (target) => {
    const silent = await fingerprint(ask, target, '');
    for (const query of SAID) {
      if ((await fingerprint(ask, target, query)) !== silent) return [target];
    }
    return [];
  });
  return reading.flat();
}

async function fingerprint(
  ask: Site['ask'],
  { withQuery }: Target,
  query: string,
): Promise<string> {
  const { status, headers, body } = await ask({ path: withQuery(query) });
  return `${status} ${headers.get('location')} ${Buffer.from(body).toString('base64')}`;
}
