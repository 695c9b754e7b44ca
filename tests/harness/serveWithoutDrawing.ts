import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { drawPictures, leaveOutDrawing, prebuiltPictures } from '../../tools/drawPictures.mjs';
import { serveApart, type ServedApart } from './serveApart';
import { BUILT } from './serveBuild';

/**
 * Serves the production build as it is deployed where nothing is drawn on demand: `PNG_ON_DEMAND` is
 * "0", the pictures of some queries stand ready, and what draws them is not there.
 */
export async function serveWithoutDrawing(queries: readonly string[]): Promise<ServedApart> {
  const folder = mkdtempSync(join(tmpdir(), 'kuroshio-ready-'));
  const [worker, client] = [join(folder, 'kuroshio'), join(folder, 'client')];
  mkdirSync(client);
  cpSync(resolve(BUILT, '../../client/_headers'), join(client, '_headers'));
  cpSync(resolve(BUILT, '..'), worker, { recursive: true });
  const { picturePath } = await prebuiltPictures();
  await drawPictures(queries, picturePath, client);
  leaveOutDrawing(worker);

  const config = JSON.parse(readFileSync(BUILT, 'utf8')) as { vars: object; assets: object };
  const path = join(worker, 'wrangler.json');
  const vars = { ...config.vars, PNG_ON_DEMAND: '0' };
  const migrations = { migrations_dir: resolve('worker/migrations') };
  const links = { binding: 'LINKS', database_name: 'kuroshio-links', ...migrations };
  writeFileSync(path, JSON.stringify({ ...config, vars, d1_databases: [links] }));
  const served = await serveApart({}, path);
  return {
    ...served,
    close: async () => {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
