import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Manifest, Plugin } from 'vite';
import { asModule } from '../data/asModule';

const MANIFESTS = ['manifest.json', 'frames.json', 'lessons.json', 'workbench.json'];

/**
 * Tells the Worker the hashed names of the browser's files, read from the manifests of the client
 * builds, which therefore have to come first, and the style sheets that it writes into pages: those
 * of the sources `within`. In development the files are the source files themselves.
 */
export function clientAssets(
  clientDir: string,
  sources: readonly string[],
  within: readonly string[],
): Plugin {
  const id = 'virtual:kuroshio/assets';
  let building = false;
  return {
    name: 'kuroshio-client-assets',
    configResolved: (config) => void (building = config.command === 'build'),
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined;
      const manifests: Manifest[] = building
        ? MANIFESTS.map((name) => readJson(`${clientDir}/.vite/${name}`))
        : [Object.fromEntries(sources.map((file) => [file, { file }]))];
      const files = within.flatMap((name) => manifests.flatMap((one) => sheetsOf(one, name)));
      const sheets = files.map((file) => [file, readSheet(`${clientDir}/${file}`)]);
      return asModule({
        manifests,
        sheets: Object.fromEntries(sheets),
        build: sha256(JSON.stringify(manifests)).toString('hex').slice(0, 12),
        isBuilt: building,
      });
    },
  };
}

function readJson(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The style sheets of a source and of all that it imports. */
function sheetsOf(manifest: Manifest, source: string): string[] {
  const { css = [], imports = [] } = manifest[source] ?? {};
  return [...imports.flatMap((name) => sheetsOf(manifest, name)), ...css];
}

function readSheet(path: string): { text: string; hash: string } {
  const text = readFileSync(path, 'utf8');
  return { text, hash: sha256(text).toString('base64') };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
