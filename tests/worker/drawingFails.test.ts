import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalOf } from '../harness/expected';
import { serveCopy } from '../harness/serveCopy';
import { pathOf } from '../harness/served';
import { problemOf } from './contract';

const query = canonicalOf('a=2.2&to=2043', { size: 'og' });

/** A module that is well formed, and cannot start because nobody gives it the function it asks for. */
const UNSTARTED = Uint8Array.from([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 4, 1, 0x60, 0, 0],
  ...[2, 7, 1, 1, 0x6d, 1, 0x66, 0, 0],
]);

const filesOf = (worker: string, ending: RegExp) =>
  readdirSync(join(worker, 'assets'))
    .filter((name) => ending.test(name))
    .map((name) => join(worker, 'assets', name));

describe('/chart.png', () => {
  it.each([
    [
      'does not start',
      (worker: string) => {
        for (const file of filesOf(worker, /\.wasm$/)) writeFileSync(file, UNSTARTED);
      },
    ],
    [
      'is not there',
      (worker: string) => {
        for (const file of filesOf(worker, /^rasterise-/)) rmSync(file);
      },
    ],
  ])('gives the address of the SVG, which works, where the rasteriser %s', async (_, spoil) => {
    const served = await serveCopy(({ worker }) => spoil(worker));
    try {
      // Twice: a failed start is tried again.
      for (let i = 0; i < 2; i++) {
        const response = await served.ask(`/chart.png?${query}`);
        expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
        expect(response.headers.get('cache-control')).toBe('no-store');
        const problem = await problemOf(response);
        expect(problem.detail).toContain('The SVG works.');
        const svg = await served.ask(pathOf(String(problem['svg'])));
        expect([svg.status, svg.headers.get('content-type')]).toEqual([
          200,
          'image/svg+xml; charset=utf-8',
        ]);
      }
      expect((await served.ask('/')).status).toBe(200);
    } finally {
      await served.close();
    }
  });
});
