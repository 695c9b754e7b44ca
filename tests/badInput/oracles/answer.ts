import { Agent, request, type OutgoingHttpHeaders } from 'node:http';

/** Something to ask the site for. A path goes on its way as it is written, byte by byte. */
export interface Asked {
  method?: 'GET' | 'HEAD' | 'POST';
  path: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Uint8Array;
}

/** An answer, whole. */
export interface Answer {
  asked: Asked;
  status: number;
  /** By name in small letters; what stands there twice is joined by a comma. */
  headers: ReadonlyMap<string, string>;
  body: Uint8Array;
  /** How long it took, ms, the wait for other answers included. */
  ms: number;
}

/** Longer than this and the server hangs. */
const PATIENCE_MS = 30_000;

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** Asks a server, which must answer. */
export function send(origin: string, asked: Asked): Promise<Answer> {
  const { method = 'GET', path, headers = {}, body } = asked;
  const { hostname, port } = new URL(origin);
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const asking = request(
      { agent, hostname, port, method, path, headers, timeout: PATIENCE_MS },
      (response) => {
        const chunks: Uint8Array[] = [];
        response.on('data', (chunk: Uint8Array) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            ...{ asked, status: response.statusCode ?? 0, body: Buffer.concat(chunks) },
            headers: headersOf(response.rawHeaders),
            ms: performance.now() - begun,
          }),
        );
      },
    );
    asking.on('timeout', () => asking.destroy(new Error('no answer')));
    asking.on('error', (cause) => reject(new Error(`${method} ${path.slice(0, 300)}`, { cause })));
    asking.end(body);
  });
}

/** Headers from a list in which names and values take turns. */
export function headersOf(raw: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (let i = 0; i < raw.length; i += 2) {
    const name = raw[i]!.toLowerCase();
    const before = headers.get(name);
    headers.set(name, before === undefined ? raw[i + 1]! : `${before}, ${raw[i + 1]!}`);
  }
  return headers;
}

/** Bytes as text; throws where they are no UTF-8. */
export const textOf = (body: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
