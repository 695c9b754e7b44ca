import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createTestHarness } from 'wrangler';
import { BUILT } from './serveBuild';

/** As much of D1 as a test needs to put the database into a state. */
export interface Database {
  prepare(sql: string): {
    bind(...values: (string | number)[]): {
      run(): Promise<unknown>;
      first<T>(): Promise<T | null>;
    };
  };
}

/** The production build served once more, with a database that a test may spoil. */
export interface ServedApart {
  origin: string;
  ask: (path: string, init?: RequestInit) => Promise<Response>;
  makeLink: (query: string, from: string) => Promise<Response>;
  links: Database;
  close: () => Promise<void>;
}

/** As much of a built configuration as tests change. */
export interface BuiltConfig {
  d1_databases: readonly { migrations_dir: string }[];
  ratelimits: readonly { name: string; simple: { limit: number; period: number } }[];
}

/**
 * Serves the build, or another one whose configuration is given, apart from the run's server, with
 * changes of its configuration.
 */
export async function serveApart(
  changes: Partial<BuiltConfig> = {},
  built = BUILT,
): Promise<ServedApart> {
  const folder = mkdtempSync(join(tmpdir(), 'kuroshio-'));
  const isChanged = Object.keys(changes).length > 0;
  const server = createTestHarness({
    workers: [{ configPath: isChanged ? changedConfig(changes, folder) : built }],
  });
  const { url } = await server.listen();
  if (changes.d1_databases?.length !== 0) await server.getWorker().applyD1Migrations('LINKS');
  const { LINKS } = await server.getWorker<{ LINKS: Database }>().getEnv();
  const ask: ServedApart['ask'] = (path, init = {}) =>
    fetch(`${url.origin}${path}`, { redirect: 'manual', ...init });
  return {
    origin: url.origin,
    ask,
    makeLink: (query, from) =>
      ask('/api/v1/links', {
        method: 'POST',
        body: JSON.stringify({ query }),
        headers: { 'content-type': 'application/json', 'cf-connecting-ip': from },
      }),
    links: LINKS,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the configuration of the build holds. */
export const builtConfig = (): BuiltConfig =>
  JSON.parse(readFileSync(BUILT, 'utf8')) as BuiltConfig;

/** The built configuration with changes, written where it disturbs nobody. */
function changedConfig(changes: Partial<BuiltConfig>, folder: string): string {
  const config = builtConfig();
  const built = resolve(BUILT, '..');
  const path = join(folder, 'wrangler.json');
  const d1_databases = config.d1_databases.map((one) => ({
    ...one,
    migrations_dir: resolve(built, one.migrations_dir),
  }));
  const assets = { not_found_handling: 'none', directory: resolve(built, '../client') };
  const main = join(built, 'index.js');
  writeFileSync(path, JSON.stringify({ ...config, main, assets, d1_databases, ...changes }));
  return path;
}
