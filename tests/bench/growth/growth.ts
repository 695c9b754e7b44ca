import { inWords, printTable } from '../printTable';
import { quantile } from '../quantile';
import { freshComparison, type Shape } from '../worker/comparisons';
import { ROUTES } from '../worker/routesToAsk';
import { serveWorkerd } from '../worker/serveWorkerd';
import { timed } from '../worker/timed';
import { builtSite } from '../worker/workerdConfig';

/** The smallest first: the others are told as multiples of it. */
const SHAPES: readonly Shape[] = [1, 6].flatMap((scenarios) =>
  [10, 22, 50].map((years) => ({ scenarios, years })),
);

const ROUNDS = { warmUp: 30, counted: 60 };

/** What more scenarios and a later horizon cost, beside how much more there is to send. */
export async function measureGrowth(): Promise<void> {
  const workerd = await serveWorkerd([builtSite()]);
  try {
    for (const [name, route] of Object.entries(ROUTES)) {
      const times = SHAPES.map((): number[] => []);
      const bytes = SHAPES.map(() => 0);
      for (let round = 0; round < ROUNDS.warmUp + ROUNDS.counted; round++) {
        for (const [i, shape] of SHAPES.entries()) {
          const address = `${workerd.origins['site']}${route}${freshComparison(shape)}`;
          const one = await timed(address);
          bytes[i] = one.bytes;
          if (round >= ROUNDS.warmUp) times[i]!.push(one.milliseconds);
        }
      }
      report(name, times, bytes);
    }
  } finally {
    await workerd.close();
  }
}

function report(name: string, times: readonly number[][], bytes: readonly number[]): void {
  const rows = SHAPES.map(({ scenarios, years }, i) => {
    // Of rounds, because what slows the machine down meets every shape of a round alike.
    const slower = quantile(
      times[i]!.map((time, round) => time / times[0]![round]!),
      0.5,
    );
    const larger = bytes[i]! / bytes[0]!;
    return [
      `${scenarios} scenario${scenarios > 1 ? 's' : ''}, ${years} years`,
      `${inWords(quantile(times[i]!, 0.5))} median`,
      `${slower.toFixed(2)} × the time`,
      `${(bytes[i]! / 1000).toFixed(1)} KB`,
      `${larger.toFixed(2)} × the bytes`,
    ] as const;
  });
  printTable(`${name}: each comparison new to the Worker`, 'aim: time grows no faster', rows);
}
