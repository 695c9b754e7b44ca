/**
 * Puts the build on the web, on the Cloudflare account that wrangler is signed in to: the Worker with
 * its rate limits, the database of short links, which the first time is made, and its tables. With
 * `--dry-run` it says what would be put there, and needs no account. See docs/deploying.md.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { options } from './migrate.mjs';

const CONFIG = 'dist/kuroshio/wrangler.json';
const isDry = process.argv.includes('--dry-run');

const { vars } = JSON.parse(readFileSync(CONFIG, 'utf8'));
const refusal = refusalOf(vars.PUBLIC_ORIGIN);
if (refusal !== null) {
  console.error(`${refusal} Set PUBLIC_ORIGIN in wrangler.toml; docs/deploying.md says how.`);
  if (!isDry) process.exit(1);
}

if (vars.PNG_ON_DEMAND === '0') run('node', ['tools/buildPictures.mjs']);
run('wrangler', ['deploy', '--config', CONFIG, ...(isDry ? ['--dry-run'] : [])]);
if (isDry) {
  console.log('Nothing was deployed: this was a dry run.');
} else {
  // After the Worker, because deploying it is what makes the database the first time.
  run('wrangler', ['d1', 'migrations', 'apply', 'LINKS', '--remote', '--config', CONFIG]);
  console.log(`Kuroshio opens at ${vars.PUBLIC_ORIGIN}`);
}

/** Why the site cannot be put on the web under that origin, or null. */
function refusalOf(origin) {
  if (!URL.canParse(origin)) return `“${origin}” is not an address.`;
  const { protocol, hostname, origin: whole } = new URL(origin);
  if (/^(localhost|127\.)/.test(hostname)) return `${origin} is an address of this machine.`;
  if (protocol !== 'https:') return `${origin} does not begin with https://.`;
  return whole === origin ? null : `${origin} is more than an origin: it should be ${whole}.`;
}

function run(command, args) {
  const { status } = spawnSync(command, args, { ...options, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
