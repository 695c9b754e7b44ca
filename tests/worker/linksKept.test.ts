import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { canonicalOf } from '../harness/expected';
import { jsonOf, linkAnswer } from './contract';

/** A place to start from that has the build and is empty otherwise. */
const folder = mkdtempSync(join(tmpdir(), 'kuroshio-'));
for (const name of ['dist', 'worker']) symlinkSync(resolve(name), join(folder, name));

let site: ChildProcess | undefined;

async function stop(): Promise<void> {
  if (!site || site.exitCode !== null) return;
  const gone = once(site, 'exit');
  site.kill('SIGTERM');
  await gone;
}

afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the site as `npm start` does, and waits until it answers. */
async function start(port: number): Promise<string> {
  const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  site = spawn(process.execPath, [resolve('tools/serve.mjs')], {
    cwd: folder,
    env: { ...process.env, PATH, PORT: String(port) },
    stdio: 'ignore',
  });
  const origin = `http://127.0.0.1:${port}`;
  await expect
    .poll(
      () =>
        fetch(`${origin}/healthz`).then(
          ({ status }) => status,
          () => null,
        ),
      {
        timeout: 100_000,
        interval: 250,
      },
    )
    .toBe(200);
  return origin;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}

it('a short link made on a fresh copy opens after the site was started again', async () => {
  const query = canonicalOf('a=5.5&title=Until tomorrow&to=2040');
  const port = await freePort();
  const made = await fetch(`${await start(port)}/api/v1/links`, {
    method: 'POST',
    body: JSON.stringify({ query }),
    headers: { 'content-type': 'application/json' },
  });
  expect(made.status).toBe(201);
  const { code, short } = await jsonOf(made, linkAnswer);
  expect(short).toBe(`http://localhost:${port}/s/${code}`);
  await stop();
  const origin = await start(await freePort());
  const opened = await fetch(`${origin}/s/${code}`, { redirect: 'manual' });
  expect([opened.status, opened.headers.get('location')]).toEqual([302, `/?${query}`]);
}, 240_000);
