import { execFileSync } from 'node:child_process';
import { serveApart, type ServedApart } from './serveApart';

/** Builds the site from the data with further versions (`tests/versions/`), and serves it. */
export async function serveRevised(): Promise<ServedApart> {
  const config = ['--config', 'tests/versions/vite.config.ts', '--configLoader', 'runner'];
  // The runner's own word would make it a build for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', ...config, '--logLevel', 'error'],
    { env, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return serveApart({}, 'build/revised/kuroshio/wrangler.json');
}
