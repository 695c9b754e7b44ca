import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { origin } from './served';

/** An answer as a browser gets it. */
export interface Opened {
  status: number;
  headers: IncomingMessage['headers'];
  text: string;
}

/**
 * Asks the served build for a path as a browser does when somebody opens it: `fetch` may not say
 * so. `languages` are the reader's, `dest` where the page is to stand.
 */
export async function openAs(
  path: string,
  languages: string,
  dest: 'document' | 'iframe' = 'document',
): Promise<Opened> {
  const headers = {
    accept: 'text/html',
    'accept-language': languages,
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': dest,
  };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${origin}${path}`, { headers }, resolve).on('error', reject);
  });
  return { status: answer.statusCode ?? 0, headers: answer.headers, text: await text(answer) };
}
