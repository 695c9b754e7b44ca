/**
 * Serves the production build in workerd at http://localhost:8787 (`PORT` overrides), offline and
 * without an account.
 */
import { spawn } from 'node:child_process';

const port = process.env.PORT ?? '8787';
if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
  console.error(`PORT must be a number up to 65535, not "${port}".`);
  process.exit(1);
}
const origin = process.env.PUBLIC_ORIGIN ?? `http://localhost:${port}`;
console.log(`Kuroshio opens at ${origin}`);
const wrangler = spawn(
  'wrangler',
  [
    ...['dev', '--config', 'dist/kuroshio/wrangler.json'],
    ...['--port', port, '--ip', '127.0.0.1', '--var', `PUBLIC_ORIGIN:${origin}`],
    ...['--show-interactive-dev-session=false', '--log-level', 'warn'],
  ],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // Without these the local server asks the network for what it does not need.
    env: { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false' },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => wrangler.kill(signal));
wrangler.on('exit', (code) => process.exit(code ?? 0));
