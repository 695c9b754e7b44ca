/** Pictures that are drawn by the built site and kept beside it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { createTestHarness } from 'wrangler';

const BUILT = resolve('dist/kuroshio');

/** What the Worker's own sources say: which pictures stand ready, and where. */
export async function prebuiltPictures() {
  const { module: data } = await runnerImport(resolve('data/plugin.ts'));
  const options = { configFile: false, logLevel: 'warn', plugins: [data.kuroshioData()] };
  const load = async (path) => (await runnerImport(resolve(path), options)).module;
  const { frontDoor } = await load('worker/prebuilt/frontDoor.ts');
  const { picturePath } = await load('worker/prebuilt/picturePath.ts');
  return { frontDoor, picturePath };
}

/** Lets the built site draw pictures of queries, each into its place below `folder`. */
export async function drawPictures(queries, picturePath, folder) {
  const own = mkdtempSync(join(tmpdir(), 'kuroshio-pictures-'));
  const configPath = join(own, 'wrangler.json');
  writeFileSync(configPath, JSON.stringify(drawing()));
  const server = createTestHarness({ workers: [{ configPath }] });
  try {
    const { url } = await server.listen();
    for (const query of queries) {
      const answer = await fetch(`${url.origin}/chart.png?${query}`, { redirect: 'manual' });
      if (answer.status !== 200) throw new Error(`${answer.status} for /chart.png?${query}`);
      const path = join(folder, await picturePath(query));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await answer.bytes());
    }
  } finally {
    await server.close();
    rmSync(own, { recursive: true, force: true });
  }
}

/** Takes the rasteriser and its letters, 7 MB, out of a built Worker that draws nothing on demand. */
export function leaveOutDrawing(worker) {
  const drawing = /^(rasterise-.*\.js(\.map)?|.*\.wasm|.*\.bin)$/;
  const folder = join(worker, 'assets');
  for (const name of readdirSync(folder).filter((file) => drawing.test(file))) {
    rmSync(join(folder, name));
  }
}

/** The built configuration, drawing on demand as many as are asked for, without a database. */
function drawing() {
  const config = JSON.parse(readFileSync(join(BUILT, 'wrangler.json'), 'utf8'));
  return {
    ...config,
    main: join(BUILT, config.main),
    assets: { ...config.assets, directory: resolve(BUILT, config.assets.directory) },
    vars: { ...config.vars, PNG_ON_DEMAND: '1' },
    d1_databases: [],
    ratelimits: [],
  };
}
