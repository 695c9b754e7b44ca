import type { Answer, Asked } from '../oracles/answer';
import type { Site } from '../serveSite';

/** What a request may take of a processor, ms. */
export const MOST_MS = 50;

/** Requests of one sample, and samples of which the least counts: noise only ever adds. */
const [TIMES, SAMPLES] = [5, 3];

/** Dear by nature, and limited for it: docs/limits.md. */
const isExempt = ({ path }: Asked) => /^\/chart\.png\b/i.test(path);

/** Only Linux tells what a process has had of a processor. */
const isTold = process.platform === 'linux';

/**
 * What a request takes of a processor where it takes too much. Nobody hangs who answers at once; who
 * does not is asked again alone, and only then is its time taken from the kernel, because waiting for
 * others and for the machine is none of it.
 */
export async function tooDear(
  { ask, processorMs }: Site,
  { asked, ms }: Answer,
): Promise<string[]> {
  if (!isTold || isExempt(asked) || ms <= MOST_MS) return [];
  if ((await ask(again(asked, 0))).ms <= MOST_MS) return [];
  let least = Infinity;
  for (let sample = 0; sample < SAMPLES && least > MOST_MS; sample++) {
    const before = processorMs();
    for (let i = 0; i < TIMES; i++) await ask(again(asked, sample * TIMES + i + 1));
    least = Math.min(least, (processorMs() - before) / TIMES);
  }
  return least > MOST_MS ? [`takes ${least} ms of a processor`] : [];
}

/** The same under a title of its own: what was asked for before, a server has ready. */
function again(asked: Asked, i: number): Asked {
  const { path } = asked;
  if (!path.includes('?')) return asked;
  const titled = path.replace(/([?&]title=)[^&]*/, `$1${i}`);
  return { ...asked, path: titled === path ? `${path}&title=${i}` : titled };
}
