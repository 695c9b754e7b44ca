import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { workerdConfig, type Served } from './workerdConfig';

/** Workers that workerd serves by itself, without the server for development around it. */
export interface Workerd {
  /** Where each is, by its name. */
  origins: Readonly<Record<string, string>>;
  /** Milliseconds of processor that workerd has taken since it started. */
  processorMs: () => number;
  /** Resident memory of workerd, MB. */
  residentMb: () => number;
  close: () => Promise<void>;
}

/** Linux counts the time of a process in hundredths of a second. */
const TICK_MS = 10;

/**
 * Serves Workers with `workerd serve`, on ports that are free; several at a time each from a folder.
 * What they log is shown unless somebody knows it beforehand.
 */
export async function serveWorkerd(
  workers: readonly Served[],
  {
    folder = 'build/bench/workerd',
    log = 'inherit',
  }: { folder?: string; log?: 'inherit' | 'ignore' } = {},
): Promise<Workerd> {
  const config = join(folder, 'config.capnp');
  mkdirSync(folder, { recursive: true });
  writeFileSync(config, workerdConfig(folder, workers));
  const child = spawn(binary(), ['serve', config, '--control-fd=3'], {
    stdio: ['ignore', log, log, 'pipe'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const control = child.stdio[3];
  if (!(control instanceof Readable)) throw new Error('workerd has no way to tell its ports');
  const origins: Record<string, string> = {};
  for await (const line of createInterface({ input: control })) {
    const said = JSON.parse(line) as { event: string; socket: string; port: number };
    if (said.event === 'listen') origins[said.socket] = `http://127.0.0.1:${said.port}`;
    if (Object.keys(origins).length === workers.length) break;
  }
  if (Object.keys(origins).length < workers.length) throw new Error('workerd did not start');
  return {
    origins,
    processorMs: () => {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
      return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    },
    residentMb: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)![1]) / 1000;
    },
    close: async () => {
      child.kill();
      await exited;
    },
  };
}

/** The workerd that comes with wrangler. */
function binary(): string {
  const fromWrangler = createRequire(createRequire(import.meta.url).resolve('wrangler'));
  return (fromWrangler('workerd') as { default: string }).default;
}
