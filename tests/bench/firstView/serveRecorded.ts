import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

/** An answer, as it was recorded or made. */
export interface Recorded {
  body: Uint8Array | string;
  type: string;
  headers?: Readonly<Record<string, string>>;
}

/** What compression makes no smaller. */
const COMPRESSED = /^font\//;

/** Serves answers from memory, compressed as far as they can be, so that whoever is measured waits for the network alone. */
export async function serveRecorded(
  answers: Readonly<Record<string, Recorded>>,
): Promise<{ origin: string; close: () => void }> {
  const packed = new Map(
    Object.entries(answers).map(([path, { body, type, headers = {} }]) => {
      const isPacked = COMPRESSED.test(type);
      return [
        path,
        {
          body: isPacked ? body : brotliCompressSync(body),
          headers: {
            ...headers,
            'content-type': type,
            // Fonts are asked for as if from elsewhere.
            'access-control-allow-origin': '*',
            ...(isPacked ? {} : { 'content-encoding': 'br' }),
          },
        },
      ];
    }),
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = packed.get(pathname);
    if (answer) response.writeHead(200, answer.headers).end(answer.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
