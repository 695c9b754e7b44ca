import { existsSync } from 'node:fs';

const KNOWN = [
  // The same engine without windows, which takes half the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chrome or Chromium the browser tests drive, or undefined where there is none.
 * @returns {string | undefined}
 */
export function chromePath() {
  const named = process.env.CHROME_PATH;
  return named && existsSync(named) ? named : KNOWN.find((path) => existsSync(path));
}
