import { connect } from 'node:net';
import { headersOf, type Answer } from '../oracles/answer';

/** Longer than this and the server hangs. */
const PATIENCE_MS = 20_000;

/** Sends bytes as they are, says that no more will come, and takes whatever is sent back. */
export function sendRaw(origin: string, bytes: Uint8Array): Promise<Buffer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.end(bytes));
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // Whoever says nonsense may be hung up on.
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(Buffer.concat(chunks));
      else reject(error);
    });
    socket.on('close', () => resolve(Buffer.concat(chunks)));
  });
}

/** The answers in what a server sent: several, where bytes were more than one request. Throws on anything else. */
export function answersIn(sent: Buffer): Answer[] {
  const answers: Answer[] = [];
  let at = 0;
  while (at < sent.length) {
    const end = sent.indexOf('\r\n\r\n', at);
    if (end < 0) throw new Error(`no head of an answer: ${sent.toString('latin1', at, at + 80)}`);
    const [first = '', ...lines] = sent.toString('latin1', at, end).split('\r\n');
    const status = /^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1];
    if (status === undefined) throw new Error(`no first line of an answer: ${first}`);
    const raw = lines.flatMap((line) => {
      const colon = line.indexOf(': ');
      if (!/^[\w-]+$/.test(line.slice(0, colon))) throw new Error(`no header: ${line}`);
      return [line.slice(0, colon), line.slice(colon + 2)];
    });
    const headers = headersOf(raw);
    const read = bodyAt(sent, end + 4, Number(status), headers);
    answers.push({ asked: { path: '/' }, status: Number(status), headers, ms: 0, body: read.body });
    at = read.next;
  }
  return answers;
}

function bodyAt(
  sent: Buffer,
  start: number,
  status: number,
  headers: ReadonlyMap<string, string>,
): { body: Buffer; next: number } {
  if (status === 304 || status === 204) return { body: Buffer.alloc(0), next: start };
  if (headers.get('transfer-encoding') !== 'chunked') {
    const length = headers.get('content-length');
    const next = length === undefined ? sent.length : Math.min(sent.length, start + Number(length));
    return { body: sent.subarray(start, next), next };
  }
  const chunks: Buffer[] = [];
  for (let at = start; ;) {
    const line = sent.indexOf('\r\n', at);
    if (line < 0) return { body: Buffer.concat(chunks), next: sent.length };
    const size = parseInt(sent.toString('latin1', at, line), 16);
    if (!(size > 0)) return { body: Buffer.concat(chunks), next: line + 4 };
    chunks.push(sent.subarray(line + 2, line + 2 + size));
    at = line + 4 + size;
  }
}
