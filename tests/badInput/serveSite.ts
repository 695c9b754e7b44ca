import { serveWorkerd } from '../bench/worker/serveWorkerd';
import { builtSite } from '../bench/worker/workerdConfig';
import { send, type Answer, type Asked } from './oracles/answer';

/** The production build in workerd by itself: bytes come to it as they were sent, and time is its own. */
export interface Site {
  origin: string;
  ask: (asked: Asked) => Promise<Answer>;
  /** Milliseconds of processor that it has taken since it started. */
  processorMs: () => number;
  close: () => Promise<void>;
}

/** Serves the build without a database, and so without limits too. `name` is what no other run has. */
export async function serveSite(name: string): Promise<Site> {
  const { origins, processorMs, close } = await serveWorkerd([builtSite()], {
    folder: `build/badInput/${name}`,
    // That there is no database, picture by picture.
    log: 'ignore',
  });
  const origin = origins['site']!;
  return { origin, ask: (asked) => send(origin, asked), processorMs, close };
}
