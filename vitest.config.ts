import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { kuroshioData } from './data/plugin';

const plugins = [svelte(), kuroshioData()];

export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        test: {
          name: 'pure',
          include: ['tests/{model,data,chart,architecture}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        plugins,
        test: {
          name: 'served',
          include: ['tests/{worker,e2e,agreement}/**/*.test.ts'],
          globalSetup: ['tests/harness/serveBuild.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
