import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Manifest, Plugin } from 'vite';

/** At the root and under one name, because a service worker governs what lies beneath its address. */
export const SERVICE_WORKER = 'serviceWorker.js';

/** Of the builds that the app is made of. */
const APP_MANIFESTS = ['manifest.json', 'workbench.json'];

/**
 * Tells the service worker which files the app is made of, read from the manifests of the builds
 * before it; the Japanese letters come when asked for.
 */
export function appFiles(clientDir: string): Plugin {
  return {
    name: 'kuroshio-app-files',
    applyToEnvironment: ({ name }) => name === 'offline',
    generateBundle(_, bundle) {
      const worker = bundle[SERVICE_WORKER];
      if (worker?.type !== 'chunk') return;
      const needed = APP_MANIFESTS.flatMap((name) =>
        filesIn(readFileSync(`${clientDir}/.vite/${name}`, 'utf8')),
      ).filter((file) => file.startsWith('assets/') && !/kuroshio-ja/.test(file));
      const files = ['icon.svg', ...new Set(needed)].sort().map((file) => `/${file}`);
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
      worker.code = worker.code
        .replace(/\bAPP_FILES\b/, JSON.stringify(files))
        .replace(/\bAPP_VERSION\b/, JSON.stringify(version));
    },
  };
}

/** Every file that a manifest names: scripts, style sheets, letters. */
function filesIn(json: string): string[] {
  const manifest: Manifest = JSON.parse(json);
  return Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [
    file,
    ...css,
    ...assets,
  ]);
}
