import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { loadDataset } from './load';
import { listFiles, readFiles } from './readFiles';

const folder = fileURLToPath(new URL('.', import.meta.url));
const catalogueId = 'virtual:kuroshio/catalogue';
const ledgerId = 'virtual:kuroshio/ledger';

/**
 * Serves the data set as two virtual modules, validated while building: the catalogue for every
 * host, and the ledger, which is too large for the browser. A faulty file fails the build.
 */
export function kuroshioData(): Plugin {
  return {
    name: 'kuroshio-data',
    resolveId(id) {
      return id === catalogueId || id === ledgerId ? `\0${id}` : null;
    },
    load(id) {
      if (id !== `\0${catalogueId}` && id !== `\0${ledgerId}`) return null;
      listFiles(folder).forEach((file) => this.addWatchFile(join(folder, file)));
      const { catalogue, ...ledger } = loadDataset(readFiles(folder));
      return asModule(id === `\0${catalogueId}` ? { catalogue } : ledger);
    },
  };
}

function asModule(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
