import { get } from 'node:http';

/**
 * Asks on a connection of its own and reads the answer to its end; resolves to how long that took, ms.
 * Fails where the answer is not 200. Unlike `fetch` it has no patience of its own that could end first.
 */
export function askAlone(address: string): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const failed = (why: unknown) => reject(new Error(`${String(why)} ${address}`));
    const request = get(address, { agent: false, timeout: PATIENCE_MS }, (answer) => {
      answer.on('error', failed).on('end', () => resolve(performance.now() - start));
      if (answer.statusCode === 200) answer.resume();
      else request.destroy(new Error(`answered ${answer.statusCode}`));
    });
    request.on('error', failed).on('timeout', () => request.destroy(new Error('no answer')));
  });
}

/** A connection on which nothing comes for so long is given up. */
const PATIENCE_MS = 60_000;
