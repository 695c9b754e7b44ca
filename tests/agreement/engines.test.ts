import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { createTestHarness } from 'wrangler';
import { openPage } from '../harness/browser';
import { vectorBits } from '../model/vectorBits';

/** One script that leaves every result of every vector, bit by bit, in a global variable. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: 'tests/model/vectorBits.ts',
        formats: ['iife'],
        name: 'vectors',
        fileName: 'vectors',
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

/** The results of the script in workerd, served by a Worker that is nothing but this test. */
async function inWorkerd(script: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vectors-'));
  const answer = 'export default { fetch: () => new Response(vectors.vectorBits()) };';
  const config = { name: 'vectors', main: 'worker.js', compatibility_date: '2026-01-01' };
  await writeFile(join(folder, 'worker.js'), `${script}\n${answer}`);
  await writeFile(join(folder, 'wrangler.json'), JSON.stringify({ ...config, no_bundle: true }));
  const server = createTestHarness({ workers: [{ configPath: join(folder, 'wrangler.json') }] });
  try {
    const { url } = await server.listen();
    return await (await fetch(url)).text();
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

async function inChromium(script: string): Promise<string> {
  const page = await openPage('/healthz');
  return page.evaluate<string>(`${script}\nvectors.vectorBits()`);
}

describe('the model', () => {
  it('computes every vector to the same bits in Node, workerd and Chromium', async () => {
    const script = await bundled();
    const node = vectorBits();
    expect(node.length).toBeGreaterThan(100_000);
    const [workerd, chromium] = await Promise.all([inWorkerd(script), inChromium(script)]);
    expect(workerd === node).toBe(true);
    expect(chromium === node).toBe(true);
  });
});
