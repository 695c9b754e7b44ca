/**
 * Installs the project's packages where they are missing or older than the lock file. Runs before
 * anything else is installed, so it uses nothing but Node.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const LOCK = 'package-lock.json';
/** npm writes this at the end of every installation. */
const INSTALLED = 'node_modules/.package-lock.json';

const current = existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
if (!current) {
  console.log('Installing packages …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed: npm ci failed (see above).');
    process.exit(status ?? 1);
  }
}
