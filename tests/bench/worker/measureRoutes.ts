import { quantile } from '../quantile';
import { inTimes, inWords, printTable } from '../printTable';
import { load, type Asked, type Turn } from './load';
import { routesToAsk } from './routesToAsk';
import type { Workerd } from './serveWorkerd';

const CONNECTIONS = [1, 16] as const;
/** Many short turns, so that a machine with other work to do is as slow for one as for the next. */
const ROUNDS = 11;
const SECONDS = 0.2;

/** Requests to warm up with, and to see how many a turn has room for. */
const FIRST = 400;

/** Requests a second and latencies of every route, each as a share of hello-world in the same round. */
export async function measureRoutes(workerd: Workerd): Promise<void> {
  const routes = await routesToAsk(workerd);
  for (const connections of CONNECTIONS) {
    const turns = await takeTurns(routes, connections, workerd);
    const hello = turns.get('hello-world')!;
    printTable(
      `The Worker at ${connections} connection${connections > 1 ? 's' : ''}, six scenarios`,
      'aims in requests a second: the projection 0.8 of hello-world at 1 connection and 0.7 at 16, SVG and page 0.5 and 0.4, a 304 0.85; under 5 ms of processor each',
      routes.map(({ name }) => {
        const all = turns.get(name)!;
        const shares = all.map((turn, i) => turn.requestsPerSecond / hello[i]!.requestsPerSecond);
        const latencies = all.flatMap((turn) => turn.latencies);
        const rates = all.map((turn) => turn.requestsPerSecond);
        const processorMs = all.reduce((sum, turn) => sum + turn.processorMs, 0);
        return [
          name,
          `${quantile(rates, 0.5).toFixed(0)} a second`,
          inTimes(quantile(shares, 0.5)),
          `${inWords(quantile(latencies, 0.5))} median`,
          `${inWords(quantile(latencies, 0.99))} p99`,
          `${inWords(processorMs / latencies.length)} of processor`,
        ];
      }),
    );
  }
}

interface MeasuredTurn extends Turn {
  /** That workerd took for all of it. */
  processorMs: number;
}

/** Each route in each round. */
async function takeTurns(
  routes: readonly Asked[],
  connections: number,
  { processorMs }: Workerd,
): Promise<Map<string, MeasuredTurn[]>> {
  const turns = new Map(routes.map(({ name }): [string, MeasuredTurn[]] => [name, []]));
  const amounts = new Map<string, number>();
  for (const route of routes) {
    const { requestsPerSecond } = await load(route, { connections, amount: FIRST });
    amounts.set(route.name, Math.max(Math.round(requestsPerSecond * SECONDS), 2 * connections));
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const route of routes) {
      const before = processorMs();
      const turn = await load(route, { connections, amount: amounts.get(route.name)! });
      turns.get(route.name)!.push({ ...turn, processorMs: processorMs() - before });
    }
  }
  return turns;
}
