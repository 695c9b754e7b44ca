import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, runnerImport } from 'vite';

/** What `npm run bench` measures, each by its folder and what the file of that name exports. */
const PARTS = {
  model: 'measureModel',
  drawing: 'measureDrawing',
  worker: 'measureWorker',
  growth: 'measureGrowth',
  firstView: 'measureFirstView',
  slider: 'measureSlider',
  dearest: 'measureDearest',
  load: 'measureLoad',
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(
    `There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`,
  );
  process.exit(1);
}

const { module: data } = await runnerImport('./data/plugin.ts');
// Handed over, because what is bundled no longer stands where it finds the data.
const { module: bundler } = await runnerImport('./tests/harness/bundle.ts');
for (const name of Object.keys(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  // Bundled like production code: a test runner's module wrapper would slow every call down.
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [svelte(), data.kuroshioData()],
    build: {
      ssr: `tests/bench/${name}/${name}.ts`,
      outDir: `build/bench/${name}`,
      emptyOutDir: true,
      target: 'es2022',
    },
  });
  const part = await import(pathToFileURL(`build/bench/${name}/${name}.js`).href);
  await part[PARTS[name]](bundler.bundle);
}
