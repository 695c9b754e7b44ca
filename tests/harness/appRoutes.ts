import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { kuroshioData } from '../../data/plugin';

/** What the Worker is given by its own build and does not need to say which routes it has. */
const given: Plugin = {
  name: 'given',
  enforce: 'pre',
  resolveId: (source) =>
    /^virtual:kuroshio\/assets$|\.(wasm|bin)$/.test(source) ? `\0given:${source}` : undefined,
  load: (id) =>
    id.startsWith('\0given:')
      ? 'export const manifests = []; export const sheets = {}; export const build = ""; export const isBuilt = true; export default null;'
      : undefined,
};

type Routes = readonly { method: string; path: string }[];

/** What the built module has; its own types are those of workerd, which tests do not know. */
interface Worker {
  createApp(pages: object): { routes: Routes };
}

/** Every route of the app, by method and pattern, as Hono has it. */
export async function appRoutes(): Promise<Routes> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [given, svelte(), kuroshioData()],
    build: {
      write: false,
      minify: false,
      ssr: 'worker/app.ts',
      rollupOptions: { output: { codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = files.find((file) => file.type === 'chunk' && file.isEntry);
  if (chunk?.type !== 'chunk') throw new Error('the app was not built');
  const code = `data:text/javascript,${encodeURIComponent(chunk.code)}`;
  const module = (await import(/* @vite-ignore */ code)) as Worker;
  const page = () => ({ head: '', body: '' });
  const app = module.createApp({
    workbench: page,
    embed: page,
    about: page,
    api: page,
    gallery: page,
    glossary: page,
    learn: page,
    teach: page,
    lesson: page,
    sheet: page,
    newLesson: page,
    message: page,
  });
  return app.routes;
}
