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

/**
 * Serves the build, or another one whose configuration is given, apart from the run's server;
 * `without` names a kind of binding to leave out.
 */
export async function serveApart(
  without?: 'd1_databases' | 'ratelimits',
  built = BUILT,
): Promise<ServedApart> {
  const folder = mkdtempSync(join(tmpdir(), 'kuroshio-'));
  const server = createTestHarness({
    workers: [{ configPath: without ? configWithout(without, folder) : built }],
  });
  const { url } = await server.listen();
  if (without !== 'd1_databases') await server.getWorker().applyD1Migrations('LINKS');
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

/** The built configuration with one kind of binding taken away, written where it disturbs nobody. */
function configWithout(binding: string, folder: string): string {
  const config = JSON.parse(readFileSync(BUILT, 'utf8')) as Record<string, unknown>;
  const built = resolve(BUILT, '..');
  const path = join(folder, 'wrangler.json');
  const assets = { not_found_handling: 'none', directory: resolve(built, '../client') };
  const changed = { ...config, main: join(built, 'index.js'), assets, [binding]: [] };
  const d1 = (config['d1_databases'] as { migrations_dir: string }[]).map((one) => ({
    ...one,
    migrations_dir: resolve(built, one.migrations_dir),
  }));
  writeFileSync(
    path,
    JSON.stringify({ ...changed, ...(binding === 'd1_databases' ? {} : { d1_databases: d1 }) }),
  );
  return path;
}
