/**
 * Makes sure there is a Chrome or Chromium for the browser tests: `CHROME_PATH`, one of the system,
 * or, as root on Debian, its package. Says what to do where none can be had.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromePath } from '../tests/harness/chromePath.mjs';

if (process.env.CHROME_PATH && !existsSync(process.env.CHROME_PATH)) {
  fail(`CHROME_PATH names ${process.env.CHROME_PATH}, which does not exist.`);
}
if (!chromePath() && isRootOnDebian()) {
  console.log('Installing Chromium for the browser tests …');
  apt('update');
  apt('install', '--yes', '--no-install-recommends', 'chromium-headless-shell');
  if (!chromePath()) apt('install', '--yes', '--no-install-recommends', 'chromium');
}
if (!chromePath()) {
  fail(
    'The browser tests need Chrome or Chromium. Install one (on Debian: apt-get install chromium), ' +
      'or set CHROME_PATH to the one you have, and run npm test again.',
  );
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** @param {...string} words */
function apt(...words) {
  spawnSync('apt-get', ['-qq', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
