import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, runnerImport } from 'vite';

// Bundled like production code first: a test runner's module wrapper would slow every call down.
const { module: data } = await runnerImport('./data/plugin.ts');
await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [data.kuroshioData()],
  build: {
    ssr: 'tests/bench/bench.ts',
    outDir: 'build/bench',
    emptyOutDir: true,
    target: 'es2022',
  },
});
await import(pathToFileURL('build/bench/bench.js').href);

const { module: slider } = await runnerImport('./tests/bench/slider/slider.ts');
await slider.measureSlider();

const plugins = [svelte(), data.kuroshioData()];
const { module: dearest } = await runnerImport('./tests/bench/dearest/dearest.ts', {
  configFile: false,
  logLevel: 'warn',
  plugins,
});
await dearest.measureDearest();
