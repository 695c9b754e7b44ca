import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTestHarness } from 'wrangler';
import { launchOptions } from '../harness/browser';
import vectors from '../model/vectors.json' with { type: 'json' };
import { bundle } from '../harness/bundle';
import apart from './computedApart.json' with { type: 'json' };
import { prove, type Proof } from './proof';

let module = '';
let expected: Proof;

beforeAll(async () => {
  module = await bundle('tests/engines/proof.ts');
  expected = prove();
});

describe('the model in Node', () => {
  it('agrees with every vector', () => {
    expect(expected.differences).toEqual([]);
    expect(expected.vectors).toBe(vectors.length);
  });

  it('takes the logarithms and exponentials that another language computes, to the last bit', () => {
    expect(expected.log).toEqual(apart.log);
    expect(expected.exp).toEqual(apart.exp);
  });

  it('computes most of the scenarios that the engines are compared by', () => {
    expect(expected.computed).toBeGreaterThan(1_500);
    expect(new Set(expected.scenarios).size).toBe(expected.scenarios.length);
  });

  it('gives the same from the module as from the sources', async () => {
    const address = `data:text/javascript;base64,${Buffer.from(module).toString('base64')}`;
    const imported: { prove: () => Proof } = await import(/* @vite-ignore */ address);
    expect(imported.prove()).toEqual(expected);
  });
});

describe('the model in workerd', () => {
  it('agrees with every vector, and with Node to the last bit', async () => {
    mkdirSync('build/engines', { recursive: true });
    const answer = 'export default { fetch: () => Response.json(prove()) };';
    writeFileSync('build/engines/worker.mjs', `${module}\n${answer}\n`);
    const server = createTestHarness({ workers: [{ configPath: 'tests/engines/wrangler.jsonc' }] });
    try {
      await server.listen();
      expect(await (await server.fetch('/')).json()).toEqual(expected);
    } finally {
      await server.close();
    }
  });
});

describe('the model in Chromium', () => {
  it('agrees with every vector, and with Node to the last bit', async () => {
    const browser = await chromium.launch(launchOptions());
    try {
      const page = await browser.newPage();
      // As text, because the test runner rewrites the imports of functions.
      const found: unknown = await page.evaluate(
        `import(URL.createObjectURL(new Blob([${JSON.stringify(module)}], { type: 'text/javascript' })))
          .then(({ prove }) => prove())`,
      );
      expect(found).toEqual(expected);
    } finally {
      await browser.close();
    }
  });
});
