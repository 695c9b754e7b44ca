import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';

/** What a template compiled for printing is called in the module graph: nothing Svelte knows. */
const PREFIX = '\0printed:';
const SUFFIX = '.js';
const TEMPLATE = '.svelte';

/** What the compiler imports its functions from. */
const RUNTIME = /'svelte\/internal\/server'/;

/**
 * Compiles the Svelte templates that scripts under a folder import, and those which these import,
 * into functions that print markup, as the server's are, with the functions of the file `runtime`;
 * everybody else gets the living components.
 */
export function printTemplates(folder: string, runtime: string): Plugin {
  let root = '';
  const fileOf = (importer: string) =>
    importer.startsWith(PREFIX)
      ? `${importer.slice(PREFIX.length, -SUFFIX.length)}${TEMPLATE}`
      : null;
  return {
    name: 'kuroshio-print-templates',
    enforce: 'pre',
    configResolved: (config) => void (root = config.root),
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return undefined;
      const template = fileOf(importer);
      const within = !relative(resolve(root, folder), importer).startsWith('..');
      if (template === null && !within) return undefined;
      const file = resolve(dirname(template ?? importer), source);
      if (source.endsWith(TEMPLATE)) {
        return `${PREFIX}${file.slice(0, -TEMPLATE.length)}${SUFFIX}`;
      }
      // What a template imports beside templates is found from where the template lies.
      return template === null ? undefined : this.resolve(source, template, { skipSelf: true });
    },
    load(id) {
      const file = fileOf(id);
      if (file === null) return undefined;
      this.addWatchFile(file);
      const { js } = compile(readFileSync(file, 'utf8'), {
        ...{ filename: file, generate: 'server', dev: false },
      });
      return {
        code: withoutMarkers(js.code).replace(RUNTIME, JSON.stringify(resolve(root, runtime))),
        map: null,
      };
    },
  };
}

/** The marks by which a page is taken over mean nothing where nothing is. */
function withoutMarkers(code: string): string {
  return code.replace(/<!--.*?-->/g, '').replace(/^\s*\$\$renderer\.push\((?:``|'')\);\n/gm, '');
}
