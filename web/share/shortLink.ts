/** A short link that was made, and the canonical query it opens. */
export interface ShortLink {
  query: string;
  /** Absolute address. */
  address: string;
}

/** Why there is none. */
export type Refusal = 'unreached' | 'minute' | 'day' | 'unavailable';

/** A site that has not answered by then is out of reach. */
const PATIENCE_MS = 15_000;

/** Up to here a limit is one of a minute, and beyond it one of the day, s. */
const MINUTE_S = 60;

/** Asks the site for the short link of a canonical query; resolves to why there is none. */
export async function askForShortLink(query: string): Promise<ShortLink | Refusal> {
  let response: Response;
  try {
    response = await fetch('/api/v1/links', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch {
    return 'unreached';
  }
  if (response.status === 429) {
    return Number(response.headers.get('retry-after')) > MINUTE_S ? 'day' : 'minute';
  }
  const code = response.ok ? await codeIn(response) : null;
  // Of the origin on screen, as the long link is, under whichever of its names the site was opened.
  return code === null ? 'unavailable' : { query, address: `${location.origin}/s/${code}` };
}

/** The code of an answer; null where it is something else, such as the page of a hotel's network. */
async function codeIn(response: Response): Promise<string | null> {
  try {
    const answer: unknown = await response.json();
    if (typeof answer !== 'object' || answer === null || !('code' in answer)) return null;
    return typeof answer.code === 'string' ? answer.code : null;
  } catch {
    return null;
  }
}
