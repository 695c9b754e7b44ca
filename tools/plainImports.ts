import type { Plugin } from 'vite';

/** What Vite imports its helper from. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves `import()` as it is in some builds. Vite calls it through a helper of 2 KB that asks for
 * what the imported file needs; here the page has named all of that in its head.
 */
export function plainImports(...environments: readonly string[]): Plugin {
  return {
    name: 'kuroshio-plain-imports',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => environments.includes(name),
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
