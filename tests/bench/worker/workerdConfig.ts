import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/** What a module of each ending is to workerd. */
const KINDS: Readonly<Record<string, string>> = { js: 'esModule', wasm: 'wasm', bin: 'data' };

const BUILT = 'dist/kuroshio';

/** A cache of the edge that has nothing and keeps nothing, so that what is measured is made. */
const EMPTY_CACHE = `export default {
  fetch: ({ method }) =>
    method === 'GET'
      ? new Response(null, { status: 504, headers: { 'cf-cache-status': 'MISS' } })
      : new Response(null, { status: 204 }),
};`;

/** A Worker to serve: its files by the names it knows them by, the entry first. */
export interface Served {
  name: string;
  files: readonly (readonly [name: string, path: string])[];
  /** Values of text that it is given from outside. */
  vars?: Readonly<Record<string, string>>;
}

/** The production build, with its own variables and its files, and without a database. */
export function builtSite(): Served {
  const config = JSON.parse(readFileSync(`${BUILT}/wrangler.json`, 'utf8')) as {
    vars: Record<string, string>;
  };
  const assets = readdirSync(`${BUILT}/assets`).filter((file) => !file.endsWith('.map'));
  const names = ['index.js', ...assets.map((file) => `assets/${file}`)];
  return {
    name: 'site',
    files: names.map((name) => [name, `${BUILT}/${name}`]),
    vars: config.vars,
  };
}

/** The configuration, in the folder it will stand in, by which workerd serves Workers on ports of its choice. */
export function workerdConfig(folder: string, workers: readonly Served[]): string {
  const text = JSON.stringify;
  const moduleOf = ([name, path]: Served['files'][number]) => {
    const kind = KINDS[name.split('.').at(-1)!];
    if (kind === undefined) throw new Error(`no kind of module: ${name}`);
    return `(name = ${text(name)}, ${kind} = embed ${text(relative(folder, path))})`;
  };
  const workerOf = ({ name, files, vars = {} }: Served) => `const ${name} :Workerd.Worker = (
  compatibilityDate = "2026-10-01",
  modules = [${files.map(moduleOf).join(', ')}],
  bindings = [(name = "ASSETS", service = "assets"), ${Object.entries(vars)
    .map(([key, value]) => `(name = ${text(key)}, text = ${text(value)})`)
    .join(', ')}],
  cacheApiOutbound = "emptyCache",
);`;
  const services = workers.map(({ name }) => `(name = "${name}", worker = .${name})`);
  const sockets = workers.map(
    ({ name }) => `(name = "${name}", address = "127.0.0.1:0", http = (), service = "${name}")`,
  );
  const assets = `(name = "assets", disk = (path = ${text(resolve('dist/client'))}))`;
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [${[...services, assets, '(name = "emptyCache", worker = .emptyCache)'].join(', ')}],
  sockets = [${sockets.join(', ')}],
);
${workers.map(workerOf).join('\n')}
const emptyCache :Workerd.Worker = (
  compatibilityDate = "2026-10-01",
  modules = [(name = "emptyCache.js", esModule = ${text(EMPTY_CACHE)})],
);
`;
}
