import { spawnSync } from 'node:child_process';

/** What the local tools of the site are started with. */
export const options = {
  shell: process.platform === 'win32',
  // Without these the local server asks the network for what it does not need.
  env: { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false' },
};

/**
 * Makes the local database of short links, or brings it up to date; does nothing where it is. Where
 * it fails it says so, and everything else still works. `config` names a configuration and a place
 * other than the project's own, as arguments of wrangler.
 */
export function migrate(config = []) {
  // Without an input it asks no questions.
  const { status } = spawnSync(
    'wrangler',
    ['d1', 'migrations', 'apply', 'LINKS', '--local', ...config],
    { ...options, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) console.error('Short links are not kept: their database is not ready.');
}
