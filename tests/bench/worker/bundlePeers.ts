import { build } from 'vite';
import type { Served } from './workerdConfig';

const FOLDER = 'build/bench/peers';

/** What a Worker is given as a module of its own: by the name it imports it by. */
const BESIDE = {
  'resvg.wasm': 'node_modules/@resvg/resvg-wasm/index_bg.wasm',
  'kuroshio-400.ttf.bin': 'build/fonts/kuroshio-400.ttf.bin',
  'kuroshio-600.ttf.bin': 'build/fonts/kuroshio-600.ttf.bin',
} as const;

/** The Workers that others are compared with, as workerd serves them. */
export async function bundlePeers(): Promise<Served> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'modules-beside',
        enforce: 'pre',
        resolveId: (source) => {
          const file = source.endsWith('index_bg.wasm') ? 'resvg.wasm' : source.split('/').at(-1)!;
          return Object.hasOwn(BESIDE, file) ? { id: file, external: true } : undefined;
        },
      },
    ],
    build: {
      outDir: FOLDER,
      emptyOutDir: true,
      minify: false,
      target: 'es2022',
      lib: { entry: 'tests/bench/worker/peers.ts', formats: ['es'], fileName: 'peers' },
    },
  });
  return { name: 'peers', files: [['peers.js', `${FOLDER}/peers.js`], ...Object.entries(BESIDE)] };
}
