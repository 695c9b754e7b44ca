import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { asModule } from './asModule';
import { citePresets } from './citePresets';
import { loadDataset } from './load';
import { listFiles, readFiles } from './readFiles';
import type { Files } from './validate';

const folder = fileURLToPath(new URL('.', import.meta.url));
const catalogueId = 'virtual:kuroshio/catalogue';
const ledgerId = 'virtual:kuroshio/ledger';
const presetsId = 'virtual:kuroshio/presets';
const lessonsId = 'virtual:kuroshio/lessons';
const ids = [catalogueId, ledgerId, presetsId, lessonsId];

/**
 * Serves the data set as four virtual modules, validated while building: the catalogue for every
 * host, the presets with what they rest on for those who set up scenarios, the lessons for their
 * pages, and the ledger, which is too large for every page. A faulty file fails the build. `change`
 * serves other files than those of the folder, made from them.
 */
export function kuroshioData(change: (files: Files) => Files = (files) => files): Plugin {
  return {
    name: 'kuroshio-data',
    resolveId(id) {
      return ids.includes(id) ? `\0${id}` : null;
    },
    load(id) {
      if (!ids.some((known) => id === `\0${known}`)) return null;
      listFiles(folder).forEach((file) => this.addWatchFile(join(folder, file)));
      const { catalogue, lessons, ...ledger } = loadDataset(change(readFiles(folder)));
      if (id === `\0${catalogueId}`) return asModule({ catalogue });
      if (id === `\0${lessonsId}`) return asModule({ lessons });
      return asModule(id === `\0${presetsId}` ? { presets: citePresets(ledger) } : ledger);
    },
  };
}
