import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveApart, type ServedApart } from './serveApart';
import { BUILT } from './serveBuild';

/** Where a copy of the build is: the Worker's modules, and the browser's files. */
export interface Folders {
  worker: string;
  client: string;
}

/**
 * Serves a copy of the production build whose Worker a test has changed. There are no files for the
 * browser but those that the test puts there.
 */
export async function serveCopy(
  change: (folders: Folders) => void | Promise<void>,
  { main, vars }: { main?: string; vars?: Readonly<Record<string, string>> } = {},
): Promise<ServedApart> {
  const folder = mkdtempSync(join(tmpdir(), 'kuroshio-copy-'));
  const folders = { worker: join(folder, 'kuroshio'), client: join(folder, 'client') };
  mkdirSync(folders.client);
  // The headers of a page apply to files too.
  cpSync(resolve(BUILT, '../../client/_headers'), join(folders.client, '_headers'));
  cpSync(resolve(BUILT, '..'), folders.worker, { recursive: true });
  await change(folders);

  const config = JSON.parse(readFileSync(BUILT, 'utf8')) as { main: string; vars: object };
  const path = join(folders.worker, 'wrangler.json');
  const migrations = { migrations_dir: resolve('worker/migrations') };
  const links = { binding: 'LINKS', database_name: 'kuroshio-links', ...migrations };
  writeFileSync(
    path,
    JSON.stringify({
      ...config,
      main: main ?? config.main,
      vars: { ...config.vars, ...vars },
      d1_databases: [links],
    }),
  );
  const served = await serveApart({}, path);
  return {
    ...served,
    close: async () => {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
