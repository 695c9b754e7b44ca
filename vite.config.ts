import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cloudflare } from '@cloudflare/vite-plugin';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { themes, type Theme } from './chart/theme';
import { kuroshioData } from './data/plugin';

/** At the root and under one name, because a service worker governs what lies beneath its address. */
const SERVICE_WORKER = 'serviceWorker.js';

/**
 * Tells the Worker the hashed names of the browser's files, read from the manifest of the client
 * build, which therefore has to come first. In development they are the source files themselves.
 */
function clientAssets(clientDir: string): Plugin {
  const id = 'virtual:kuroshio/assets';
  let building = false;
  return {
    name: 'kuroshio-client-assets',
    configResolved: (config) => void (building = config.command === 'build'),
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined;
      const manifest = building
        ? readFileSync(`${clientDir}/.vite/manifest.json`, 'utf8')
        : JSON.stringify({
            'web/main.ts': { file: 'web/main.ts' },
            'web/embed.ts': { file: 'web/embed.ts' },
            'web/about.ts': { file: 'web/about.ts' },
            'web/api.ts': { file: 'web/api.ts' },
            'web/gallery.ts': { file: 'web/gallery.ts' },
          });
      return `export const manifest = ${manifest};`;
    },
  };
}

/**
 * The theme's colours as custom properties, so that no colour is typed twice: the reader's theme for
 * a page, and either of them for a part of it.
 */
function themeStyles(): Plugin {
  const ids = ['virtual:kuroshio/theme.css', 'virtual:kuroshio/bothThemes.css'];
  const properties = ({ series, ...rest }: Theme) =>
    [
      ...Object.entries(rest).map(([name, colour]) => `--${name}:${colour}`),
      ...Object.entries(series).map(([name, colour]) => `--series-${name}:${colour}`),
    ].join(';');
  const light = properties(themes.light);
  const dark = properties(themes.dark);
  return {
    name: 'kuroshio-theme',
    resolveId: (source) => (ids.includes(source) ? `\0${source}` : undefined),
    load: (source) => {
      if (source === `\0${ids[1]}`) {
        return `.in-light{color-scheme:light;${light}}\n.in-dark{color-scheme:dark;${dark}}`;
      }
      return source === `\0${ids[0]}`
        ? `:root{color-scheme:light;${light}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}
:root[data-theme=dark]{color-scheme:dark;${dark}}
@media print{:root:root{color-scheme:light;${light}}}`
        : undefined;
    },
  };
}

/** Tells the service worker which files the app is made of; the Japanese letters come when asked for. */
function appFiles(): Plugin {
  return {
    name: 'kuroshio-app-files',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[SERVICE_WORKER];
        if (worker?.type !== 'chunk') return;
        const needed = Object.keys(bundle).filter(
          (file) => file.startsWith('assets/') && !/kuroshio-ja/.test(file),
        );
        const files = ['icon.svg', ...needed].sort().map((file) => `/${file}`);
        const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
        worker.code = worker.code
          .replace(/\bAPP_FILES\b/, JSON.stringify(files))
          .replace(/\bAPP_VERSION\b/, JSON.stringify(version));
      },
    },
  };
}

/** The build of the site into a folder, from the data that a plugin serves. */
export function siteConfig(dist: string, data: Plugin): UserConfig {
  return {
    publicDir: 'web/public',
    build: { outDir: dist },
    plugins: [
      svelte(),
      data,
      themeStyles(),
      clientAssets(`${dist}/client`),
      appFiles(),
      cloudflare(),
    ],
    environments: {
      client: {
        build: {
          outDir: `${dist}/client`,
          manifest: true,
          target: 'es2022',
          assetsInlineLimit: 0,
          rollupOptions: {
            input: [
              'web/main.ts',
              'web/embed.ts',
              'web/about.ts',
              'web/api.ts',
              'web/gallery.ts',
              'web/offline/serviceWorker.ts',
            ],
            output: {
              entryFileNames: ({ name }) =>
                name === 'serviceWorker' ? SERVICE_WORKER : 'assets/[name]-[hash].js',
            },
          },
        },
      },
    },
    builder: {
      async buildApp(builder) {
        for (const name of ['client', 'kuroshio']) await builder.build(builder.environments[name]!);
      },
    },
  };
}

export default defineConfig(siteConfig('dist', kuroshioData()));
