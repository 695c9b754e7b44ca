import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** The folder of the project, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** A file of the project that holds code. */
export interface Source {
  /** Path from the root, with slashes. */
  path: string;
  text: string;
  /** The TypeScript in it: all of a `.ts` file, the scripts of a `.svelte` file. */
  code: ts.SourceFile;
}

/** Every TypeScript and Svelte file of a folder, in the order of their paths. */
export function sourcesIn(folder: string): Source[] {
  return globSync(`${folder}/**/*.{ts,svelte}`, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map(sourceAt);
}

/** One file of the project. */
export function sourceAt(path: string): Source {
  const text = readFileSync(`${root}/${path}`, 'utf8');
  return { path, text, code: codeOf(path, text) };
}

export function codeOf(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, scriptOf({ path, text }), ts.ScriptTarget.Latest, true);
}

/** The TypeScript or JavaScript of a file. */
function scriptOf({ path, text }: Pick<Source, 'path' | 'text'>): string {
  if (!path.endsWith('.svelte')) return text;
  return Array.from(text.matchAll(/<script[^>]*>(.*?)<\/script>/gs), ([, code]) => code).join('\n');
}

/** Every node of a file, from the top down. */
export function nodesOf(node: ts.Node): ts.Node[] {
  return [node, ...node.getChildren().flatMap(nodesOf)];
}

/** What a file imports, exports from, or names in an `import()`, as written. */
export function importsOf(source: Pick<Source, 'path' | 'text'>): string[] {
  const { importedFiles } = ts.preProcessFile(scriptOf(source), true, true);
  return importedFiles.map(({ fileName }) => fileName);
}

/** Every name used in the markup of a Svelte file, scripts included, and its special elements. */
export function namesInMarkup({ text }: Source): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('name' in node && typeof node.name === 'string') names.add(node.name);
    Object.values(node).forEach(visit);
  };
  visit(parse(text, { modern: true }));
  return names;
}
