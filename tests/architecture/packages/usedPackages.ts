import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { importsOf, root } from '../sources';
import { locked, manifest } from './declared';

const SOURCES = [
  '{model,data,chart,worker,web,tests,tools}/**/*.{ts,mts,mjs,js,svelte}',
  '*.{ts,js}',
];

const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
const filesLike = (patterns: readonly string[]) => globSync(patterns, { cwd: root });

/** The package that an import names; null where it is a file, a builtin or a module of ours. */
export function packageOf(specifier: string): string | null {
  if (/^[./#]|^(node|virtual):/.test(specifier) || builtinModules.includes(specifier)) return null;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Every package that a source imports, with one file that does. */
export const importedPackages = findImported();

function findImported(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of filesLike(SOURCES)) {
    for (const specifier of importsOf({ path, text: read(path) })) {
      const name = packageOf(specifier);
      if (name !== null) found.set(name, path);
    }
  }
  return found;
}

/** Every package that somebody calls in another way than by an import. */
export const calledPackages: ReadonlySet<string> = new Set([
  ...runByScripts(),
  ...namedAsTypes(),
  // The formatter and the test runner load these by what their settings name.
  ...(JSON.parse(read('.prettierrc')) as { plugins: string[] }).plugins,
  ...matches(read('vitest.config.ts'), /provider: '(\w+)'/g).map(
    (one) => `@vitest/coverage-${one}`,
  ),
  ...filesLike(['tools/*.mjs']).flatMap((path) =>
    matches(read(path), /'node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g),
  ),
]);

/** Packages whose programs the scripts of `package.json` run. */
function runByScripts(): string[] {
  const words = new Set(Object.values(manifest.scripts).flatMap((script) => script.split(' ')));
  return Object.keys(manifest.devDependencies).filter((name) =>
    Object.keys(locked[`node_modules/${name}`]?.bin ?? {}).some((program) => words.has(program)),
  );
}

/** Packages of types that a `tsconfig.json` names, and those that go with an imported package. */
function namedAsTypes(): string[] {
  const named = filesLike(['tsconfig.json', '{model,worker,web}/**/tsconfig.json'])
    .flatMap((path) => matches(read(path), /"types": \[([^\]]*)\]/g))
    .flatMap((list) => matches(list, /"([^"]+)"/g));
  return [...named, ...importedPackages.keys()].flatMap((name) => [name, `@types/${name}`]);
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, found]) => found!);
}
