/** What the files of one folder may import, over and above their own folder. */
export interface Rule {
  /** Folders of ours. */
  folders: readonly string[];
  /** Packages and virtual modules, by name or by everything that begins with a name and a slash. */
  packages: readonly string[];
  /** Files of the folder that may import more, and why. */
  exceptions: Readonly<Record<string, { may: readonly string[]; because: string }>>;
  /** Modules within the allowed folders that are somebody else's. */
  never?: readonly string[];
}

/** The direction in which folders may know of one another. */
export const RULES: Readonly<Record<string, Rule>> = {
  model: {
    folders: [],
    packages: [],
    exceptions: {
      'model/query/comparisonSchema.ts': {
        may: ['valibot'],
        because: 'it reads comparisons that others have written as JSON',
      },
      'model/functions/shapes.ts': {
        may: ['valibot'],
        because: 'it describes the JSON that the functions take',
      },
      'model/functions/defineFunction.ts': {
        may: ['valibot'],
        because: 'it reads the JSON that a function is called with',
      },
      'model/functions/inputFaults.ts': {
        may: ['valibot'],
        because: 'it says what could not be read of it',
      },
      'model/functions/typeName.ts': {
        may: ['valibot'],
        because: 'it writes those descriptions as types',
      },
    },
  },
  data: {
    folders: ['model'],
    packages: ['valibot', 'virtual:kuroshio'],
    exceptions: {
      'data/plugin.ts': {
        may: ['vite', 'node:path', 'node:url'],
        because: 'it runs while building, and gives Vite the modules',
      },
      'data/readFiles.ts': {
        may: ['node:fs', 'node:path'],
        because: 'it runs while building, and reads the files',
      },
    },
  },
  chart: {
    folders: ['model'],
    packages: ['d3', 'svelte', 'uqr'],
    exceptions: {
      'chart/renderSvg.ts': {
        may: ['svelte/server'],
        because: 'it renders the template where there is no document',
      },
      'chart/words/index.ts': {
        may: ['#words'],
        because: 'a browser has the words of one language there, every other host those of all',
      },
    },
  },
  worker: {
    folders: ['model', 'data', 'chart', 'build/fonts'],
    packages: ['hono', '@resvg/resvg-wasm', 'virtual:kuroshio'],
    exceptions: {
      'worker/index.ts': {
        may: ['web', 'svelte/server'],
        because: 'it is the composition root, which hands the pages of one host to the other',
      },
    },
  },
  web: {
    folders: ['model', 'data', 'chart', 'build/fonts'],
    packages: ['#catalogue', '#later', 'svelte', 'd3', 'virtual:kuroshio'],
    never: [
      ...['svelte/server', 'chart/renderSvg'],
      ...['chart/words/everyLanguage', 'chart/words/lessonWords'],
    ],
    exceptions: {
      'web/learn/drawOffline.ts': {
        may: ['chart/words/lessonWords'],
        because: 'without a network nobody else tells a lesson',
      },
    },
  },
};

/** Files that tools look for a default export in. */
export const DEFAULT_EXPORTS: readonly RegExp[] = [
  /^worker\/index\.ts$/,
  /^tests\/bench\/worker\/peers\.ts$/,
  /^(tests\/versions\/)?[a-z]+\.config\.[jt]s$/,
  /^tests\/harness\/[a-zA-Z]+\.ts$/,
];
