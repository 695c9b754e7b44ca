import autocannon from 'autocannon';

/** What is asked for: one address again and again, or what a function gives for each request. */
export interface Asked {
  name: string;
  origin: string;
  path: string | (() => string);
  headers?: Readonly<Record<string, string>>;
  /** The status of every answer; 200 unless said otherwise. */
  status?: number;
}

/** What one turn came to. */
export interface Turn {
  requestsPerSecond: number;
  /** Milliseconds that each answer took. */
  latencies: readonly number[];
}

/** Asks so often, on so many connections that stay open; throws where an answer is another. */
export async function load(
  { name, origin, path, headers = {}, status = 200 }: Asked,
  { connections, amount }: { connections: number; amount: number },
): Promise<Turn> {
  const latencies: number[] = [];
  const unexpected: number[] = [];
  let start = 0;
  let end = 0;
  const options: autocannon.Options = {
    url: origin,
    connections,
    amount,
    headers,
    requests: [
      typeof path === 'string'
        ? { path }
        : { setupRequest: (request) => ({ ...request, path: path() }) },
    ],
  };
  const { errors, timeouts } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error: unknown, result) => {
      if (error) reject(new Error(`${name}: ${String(error)}`));
      else resolve(result);
    });
    run.on('start', () => (start = performance.now()));
    run.on('response', (_client, got, _bytes, milliseconds) => {
      end = performance.now();
      if (got === status) latencies.push(milliseconds);
      else unexpected.push(got);
    });
  });
  if (unexpected.length > 0) throw new Error(`${name}: answered ${unexpected[0]}, not ${status}`);
  if (errors + timeouts > 0) throw new Error(`${name}: ${errors} errors, ${timeouts} timeouts`);
  return { requestsPerSecond: (1000 * latencies.length) / (end - start), latencies };
}
