import type { Context } from 'hono';
import { catalogue } from '../../data';
import { parseComparisonJson, type Resolved } from '../../model';
import type { Env } from '../env';
import { problem } from './problem';

/** Far above the largest comparison, far below what could hurt. */
const MOST_BYTES = 32_768;

/** The comparison in a request's body, or the problem to answer with. */
export async function readBody(c: Context<Env>): Promise<Resolved | Response> {
  if (!/^application\/([\w.-]+\+)?json\b/i.test(c.req.header('content-type') ?? '')) {
    return problem(c, 415, 'Send a comparison as application/json.');
  }
  const text = await readAtMost(c.req.raw.body, MOST_BYTES);
  if (text === null) return problem(c, 413, `The body may have at most ${MOST_BYTES} bytes.`);
  try {
    return parseComparisonJson(JSON.parse(text), catalogue);
  } catch {
    return problem(c, 400, 'The body is not valid JSON.');
  }
}

/** Counts bytes while reading, because a length header may be absent or wrong. */
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
    if (bytes > most) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
