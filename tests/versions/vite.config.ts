import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { kuroshioData } from '../../data/plugin';
import { siteConfig } from '../../vite.config';
import { revise } from './revised';

/** Where every build leaves word of itself for whoever deploys next. */
const WORD = '.wrangler/deploy/config.json';

/** Takes that word back, or what was built for a test would be deployed. */
function leaveNoWord(): Plugin {
  const before = existsSync(WORD) ? readFileSync(WORD) : null;
  return {
    name: 'kuroshio-leave-no-word',
    closeBundle() {
      if (before) writeFileSync(WORD, before);
      else rmSync(WORD, { force: true });
    },
  };
}

const site = siteConfig('build/revised', kuroshioData(revise));

/** The site as it is built from the data with two further versions, apart from the real one. */
export default defineConfig({ ...site, plugins: [site.plugins, leaveNoWord()] });
