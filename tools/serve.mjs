/**
 * Serves the production build in workerd at http://localhost:8787 (`PORT` overrides), offline and
 * without an account. Short links are kept in `.wrangler/state`.
 */
import { spawn, spawnSync } from 'node:child_process';

const port = process.env.PORT ?? '8787';
if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
  console.error(`PORT must be a number up to 65535, not "${port}".`);
  process.exit(1);
}
const origin = process.env.PUBLIC_ORIGIN ?? `http://localhost:${port}`;
// Beside the build, because the next build empties its folder.
const config = ['--config', 'dist/kuroshio/wrangler.json', '--persist-to', '.wrangler/state'];
const options = {
  shell: process.platform === 'win32',
  // Without these the local server asks the network for what it does not need.
  env: { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false' },
};

// Without an input it asks no questions. Where it fails, everything but short links still works.
const migrated = spawnSync(
  'wrangler',
  ['d1', 'migrations', 'apply', 'LINKS', '--local', ...config],
  {
    ...options,
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
if (migrated.status !== 0) console.error('Short links are not kept: their database is not ready.');

console.log(`Kuroshio opens at ${origin}`);
const wrangler = spawn(
  'wrangler',
  [
    ...['dev', ...config],
    ...['--port', port, '--ip', '127.0.0.1', '--var', `PUBLIC_ORIGIN:${origin}`],
    ...['--show-interactive-dev-session=false', '--log-level', 'warn'],
  ],
  { ...options, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => wrangler.kill(signal));
wrangler.on('exit', (code) => process.exit(code ?? 0));
