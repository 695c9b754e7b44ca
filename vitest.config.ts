import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { kuroshioData } from './data/plugin';

const plugins = [svelte(), kuroshioData()];

export default defineConfig({
  test: {
    // A browser and a server wait for each other most of the time, on two cores as on eight.
    maxWorkers: 2,
    // Files share a process, what they import and the browser: importing took longer than most tests.
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['model/**/*.ts'],
      reporter: [['text', { skipFull: true }], ['text-summary']],
      thresholds: { branches: 95 },
    },
    projects: [
      {
        plugins,
        test: {
          name: 'pure',
          include: ['tests/{model,data,chart,web,architecture}/**/*.test.ts'],
          setupFiles: ['tests/harness/sameExamples.ts'],
          testTimeout: 60_000,
        },
      },
      {
        plugins,
        test: {
          name: 'served',
          include: ['tests/{worker,badInput,e2e,agreement,engines}/**/*.test.ts'],
          globalSetup: ['tests/harness/serveBuild.ts'],
          setupFiles: ['tests/harness/sameExamples.ts'],
          // Among thousands of steps in a real browser one may come late on a busy machine; the report
          // names every test that needed its second try.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
