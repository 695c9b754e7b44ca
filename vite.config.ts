import { cloudflare } from '@cloudflare/vite-plugin';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import {
  defineConfig,
  type BuildEnvironmentOptions,
  type EnvironmentOptions,
  type Plugin,
  type UserConfig,
} from 'vite';
import { themes, type Theme } from './chart/theme';
import { kuroshioData } from './data/plugin';
import { appFiles, SERVICE_WORKER } from './tools/appFiles';
import { arriveTogether } from './tools/arriveTogether';
import { clientAssets } from './tools/clientAssets';
import { plainImports } from './tools/plainImports';
import { printTemplates } from './tools/printTemplates';

/** What pages load, and each by itself what frames load and what lessons do. */
const PAGE_SOURCES = [
  ...['web/about.ts', 'web/api.ts', 'web/gallery.ts', 'web/learn.ts'],
  ...['web/glossary.ts', 'web/lessonOffline.ts', 'web/newLesson.ts'],
];
const FRAME_SOURCES = ['web/embed.ts', 'web/embed/live.ts', 'web/embed/height.ts'];
const LESSON_SOURCES = ['web/lesson.ts', 'web/lessonFrame.ts'];
const WORKBENCH = 'web/main.ts';
/** By itself, because what the script fetches later would otherwise ask for its style sheet again. */
const WORKBENCH_STYLE = 'web/styles/index.ts';
const SOURCES = [...PAGE_SOURCES, ...FRAME_SOURCES, ...LESSON_SOURCES, WORKBENCH, WORKBENCH_STYLE];
/** What only some frames ask for; everything else of a live one travels in one file. */
const ASKED_FOR =
  /words\/|frame\/|embed\/height|live\/(follow(Guess|Values|Year)|guess)|(chart|web)\/guess\/|embed\/Values|ValueTable|dataTable|readingAt|ayOutPaths|possiblePaths|model\/(guess|random|query)\//;
const isAlwaysNeeded = (id: string) => !ASKED_FOR.test(id);

/** Files that keep their name because others know them by it; by the name of their source. */
const NAMED: Readonly<Record<string, string>> = { fitFrames: 'embed.js' };

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

/** A build of some of the browser's files that shares none with the others; `name` is its manifest's. */
function builtApart(
  dist: string,
  name: string,
  rollupOptions: NonNullable<BuildEnvironmentOptions['rollupOptions']>,
  more: BuildEnvironmentOptions = {},
): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      ...{ outDir: `${dist}/client`, emptyOutDir: false, copyPublicDir: false },
      ...{ manifest: `.vite/${name}.json`, target: 'es2022', modulePreload: false },
      assetsInlineLimit: 0,
      rollupOptions,
      ...more,
    },
  };
}

/** The build of the site into a folder, from the data that a plugin serves. */
export function siteConfig(dist: string, data: Plugin): UserConfig {
  const workbench = arriveTogether('workbench', WORKBENCH);
  return {
    publicDir: 'web/public',
    build: { outDir: dist },
    plugins: [
      printTemplates('web/embed/live', 'web/embed/live/printing.ts'),
      plainImports('frames', 'lessons'),
      svelte(),
      data,
      themeStyles(),
      clientAssets(`${dist}/client`, SOURCES, [WORKBENCH_STYLE, 'web/embed.ts']),
      appFiles(`${dist}/client`),
      workbench.plugin,
      cloudflare(),
    ],
    environments: {
      // Built apart, so that a frame and a lesson load nothing that only other pages need.
      frames: builtApart(dist, 'frames', {
        input: FRAME_SOURCES,
        output: { codeSplitting: { groups: [{ name: 'live', test: isAlwaysNeeded }] } },
      }),
      lessons: builtApart(dist, 'lessons', { input: LESSON_SOURCES }),
      workbench: builtApart(
        dist,
        'workbench',
        {
          input: [WORKBENCH, WORKBENCH_STYLE],
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ name: 'arrival', test: workbench.arrives }],
            },
          },
          preserveEntrySignatures: false,
        },
        {
          // Whose code travels along is told beside it; no other page has more of it than this.
          license: { fileName: 'licences.txt' },
          // What a late part imports is asked for with it.
          modulePreload: { polyfill: false },
        },
      ),
      offline: builtApart(dist, 'offline', {
        input: 'web/offline/serviceWorker.ts',
        output: { entryFileNames: SERVICE_WORKER },
      }),
      client: {
        build: {
          outDir: `${dist}/client`,
          manifest: true,
          target: 'es2022',
          assetsInlineLimit: 0,
          rollupOptions: {
            input: [...PAGE_SOURCES, 'web/frame/fitFrames.ts'],
            output: {
              entryFileNames: ({ name }) => NAMED[name] ?? 'assets/[name]-[hash].js',
            },
          },
        },
      },
    },
    builder: {
      async buildApp(builder) {
        for (const name of ['client', 'frames', 'lessons']) {
          await builder.build(builder.environments[name]!);
        }
        await workbench.build(builder);
        await builder.build(builder.environments['offline']!);
        await builder.build(builder.environments['kuroshio']!);
      },
    },
  };
}

export default defineConfig(siteConfig('dist', kuroshioData()));
