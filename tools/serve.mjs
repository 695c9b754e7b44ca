/**
 * Serves the production build in workerd at http://localhost:8787 (`PORT` overrides), offline and
 * without an account. Short links are kept in `.wrangler/state`.
 */
import { spawn } from 'node:child_process';
import { migrate, options } from './migrate.mjs';

const port = process.env.PORT ?? '8787';
if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
  console.error(`PORT must be a number up to 65535, not "${port}".`);
  process.exit(1);
}
const origin = process.env.PUBLIC_ORIGIN ?? `http://localhost:${port}`;
// Beside the build, because the next build empties its folder.
const config = ['--config', 'dist/kuroshio/wrangler.json', '--persist-to', '.wrangler/state'];
migrate(config);

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
