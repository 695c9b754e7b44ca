import type { Context } from 'hono';
import type { Env } from '../env';
import { problem } from './problem';

/** Far above the largest comparison, far below what could hurt. */
const MOST_BYTES = 32_768;

/**
 * How much of a refused body is read and dropped: a connection whose body was left lying cannot be
 * used for the next request.
 */
const MOST_DROPPED_BYTES = 1_048_576;

/** The JSON in a request's body, or the problem to answer with. */
export async function readBody(c: Context<Env>): Promise<{ json: unknown } | Response> {
  let text: string | null;
  try {
    text = await readAtMost(c.req.raw.body, MOST_BYTES);
  } catch {
    // Fewer bytes than were announced, or pieces that are none.
    return problem(c, 400, 'The body broke off.');
  }
  if (!/^application\/([\w.-]+\+)?json\b/i.test(c.req.header('content-type') ?? '')) {
    return problem(c, 415, 'Send the body as application/json.');
  }
  if (text === null) return problem(c, 413, `The body may have at most ${MOST_BYTES} bytes.`);
  try {
    return { json: JSON.parse(text) };
  } catch {
    return problem(c, 400, 'The body is not valid JSON.');
  }
}

/** Counts bytes while reading, because a length header may be absent or wrong; null where there are too many. */
async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<string | null> {
  if (!body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > MOST_DROPPED_BYTES) break;
    if (bytes <= most) text += decoder.decode(chunk, { stream: true });
  }
  return bytes > most ? null : text + decoder.decode();
}
