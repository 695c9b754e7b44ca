import { quantile } from '../quantile';
import { inTimes, inWords, printTable } from '../printTable';
import { load, type Asked, type Turn } from './load';
import { routesToAsk } from './routesToAsk';
import type { Workerd } from './serveWorkerd';

const CONNECTIONS = [1, 16] as const;
const ROUNDS = { warmUp: 1, counted: 5 };
const SECONDS = 1;

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
        const per = (pick: (turn: MeasuredTurn) => number) => quantile(all.map(pick), 0.5);
        return [
          name,
          `${per((turn) => turn.requestsPerSecond).toFixed(0)} a second`,
          inTimes(quantile(shares, 0.5)),
          `${inWords(quantile(latencies, 0.5))} median`,
          `${inWords(quantile(latencies, 0.99))} p99`,
          `${inWords(per((turn) => turn.processorMs))} of processor`,
        ];
      }),
    );
  }
}

interface MeasuredTurn extends Turn {
  /** For one answer. */
  processorMs: number;
}

/** Each route in each round, so that whatever slows the machine down meets all of them alike. */
async function takeTurns(
  routes: readonly Asked[],
  connections: number,
  { processorMs }: Workerd,
): Promise<Map<string, MeasuredTurn[]>> {
  const turns = new Map(routes.map(({ name }): [string, MeasuredTurn[]] => [name, []]));
  for (let round = 0; round < ROUNDS.warmUp + ROUNDS.counted; round++) {
    for (const route of routes) {
      const before = processorMs();
      const turn = await load(route, { connections, seconds: SECONDS });
      const spent = (processorMs() - before) / turn.latencies.length;
      if (round >= ROUNDS.warmUp) turns.get(route.name)!.push({ ...turn, processorMs: spent });
    }
  }
  return turns;
}
