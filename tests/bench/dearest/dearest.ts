import { builtConfig, serveApart, type ServedApart } from '../../harness/serveApart';
import { cpuOfWorkerd } from './cpuOfWorkerd';
import { requests, type Asked } from './requests';

const [WARM_UP, COUNTED] = [8, 40];

/**
 * Prints how long a processor works for the dearest request that was found for each route. Other
 * work on the machine does not count, the local server's own does: see /healthz.
 */
export async function measureDearest(): Promise<void> {
  if (process.platform !== 'linux') return console.log('\nCPU of workerd is read on Linux only.');
  Object.assign(process.env, { CLOUDFLARE_CF_FETCH_ENABLED: 'false' });
  const unlimited = builtConfig().ratelimits.map((one) => ({
    ...one,
    simple: { limit: 1_000_000, period: 60 },
  }));
  const served = await serveApart({ ratelimits: unlimited });
  try {
    console.log('\nThe dearest request of each route, CPU of workerd\n');
    for (const [name, asked] of Object.entries(requests)) {
      console.log(`${name.padEnd(44)}${(await costOf(served, asked)).toFixed(1).padStart(6)} ms`);
    }
  } finally {
    await served.close();
  }
}

/** CPU of one request, ms: the mean of many, each for something that was not asked for before. */
async function costOf(served: ServedApart, asked: (i: number) => Asked): Promise<number> {
  for (let i = 0; i < WARM_UP; i++) await answerTo(served, asked(i));
  const before = cpuOfWorkerd();
  for (let i = 0; i < COUNTED; i++) await answerTo(served, asked(WARM_UP + i));
  return (cpuOfWorkerd() - before) / COUNTED;
}

async function answerTo({ ask }: ServedApart, { path, body }: Asked): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await ask(path, body === undefined ? {} : { method: 'POST', body, headers });
  if (!answer.ok) throw new Error(`${answer.status} ${path}: ${await answer.text()}`);
  await answer.bytes();
}
