import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { DEFAULT_EXPORTS, RULES, type Rule } from './rules';
import { importsOf, namesInMarkup, nodesOf, sourceAt, sourcesIn, type Source } from './sources';

const everyFolder = [...Object.keys(RULES), 'tests', 'tools'];
const everySource = [...everyFolder, '.'].flatMap((folder) =>
  folder === '.' ? ['vite.config.ts', 'vitest.config.ts'].map(sourceAt) : sourcesIn(folder),
);

describe.each(Object.entries(RULES))('%s/', (folder, rule) => {
  const sources = sourcesIn(folder);

  it.each(sources)('imports only what it may know of: $path', (source) => {
    expect(importsOf(source).filter((name) => !isAllowed(source.path, name, rule))).toEqual([]);
  });

  it('makes use of every exception it is granted', () => {
    for (const [path, { may }] of Object.entries(rule.exceptions)) {
      const imported = importsOf(sourceAt(path)).map((name) => placeOf(path, name));
      const used = may.filter((name) => imported.some((place) => isWithin(place, name)));
      expect(used, path).toEqual(may);
    }
  });
});

describe('every folder', () => {
  it('leaves the tests alone', () => {
    const outside = everySource.filter(({ path }) => !path.startsWith('tests/'));
    const offenders = outside.filter((source) =>
      importsOf(source).some((name) => isWithin(placeOf(source.path, name), 'tests')),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it('exports by name, but for Svelte, the entry and what tools look for', () => {
    const offenders = everySource.filter(
      ({ path, code }) =>
        hasDefaultExport(code) && !DEFAULT_EXPORTS.some((form) => form.test(path)),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it('has files of at most 300 lines, or the reason in the file', () => {
    const long = everySource.filter(
      ({ text }) => text.split('\n').length > 301 && !/(\/\/|\*|<!--).*long because/.test(text),
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('chart/', () => {
  it.each(sourcesIn('chart'))('knows no document and no window: $path', (source) => {
    const names = source.path.endsWith('.svelte') ? namesInMarkup(source) : namesIn(source.code);
    const forbidden = ['document', 'window', 'svelte:document', 'svelte:window', 'svelte:body'];
    expect(forbidden.filter((name) => names.has(name))).toEqual([]);
  });
});

describe('the reading of imports', () => {
  const imported = (path: string, text: string) => importsOf({ path, text });

  it('sees every form there is', () => {
    const text = `import a from './a';
      import type { B } from './b';
      import './c.css';
      import { d, type D } from "./d";
      export * from './e';
      export { f } from './f';
      const g = await import('./g');
      type H = import('./h').H;
      import i from './i.json' with { type: 'json' };
      // import j from './j';`;
    expect(imported('x.ts', text)).toEqual(
      [...'abcdefghi'].map((name) => expect.stringMatching(`^./${name}`)),
    );
    const markup = `<script lang="ts" module>import a from './a';</script>
      <!-- import b from './b' --><p>import c from './c'</p>
      <script lang="ts">import d from './d';</script>`;
    expect(imported('x.svelte', markup)).toEqual(['./a', './d']);
  });

  it('refuses what the table does not grant', () => {
    const refused = (path: string, name: string) => {
      const rule = RULES[path.split('/')[0] ?? ''];
      return rule === undefined || !isAllowed(path, name, rule);
    };
    expect(refused('model/growth/cagr.ts', '../../data')).toBe(true);
    expect(refused('model/growth/cagr.ts', 'valibot')).toBe(true);
    expect(refused('model/growth/cagr.ts', '../det')).toBe(false);
    expect(refused('chart/theme.ts', '../data')).toBe(true);
    expect(refused('chart/theme.ts', 'svelte/server')).toBe(true);
    expect(refused('chart/Figure.svelte', 'd3-scale')).toBe(true);
    expect(refused('worker/app.ts', '../web/Embed.svelte')).toBe(true);
    expect(refused('web/main.ts', '../worker/env')).toBe(true);
    expect(refused('web/main.ts', '../chart/renderSvg')).toBe(true);
    expect(refused('web/main.ts', '../chart/words/everyLanguage')).toBe(true);
    expect(refused('web/main.ts', 'svelte/server')).toBe(true);
    expect(refused('web/main.ts', '../build/fonts/kuroshio.css')).toBe(false);
    expect(refused('web/main.ts', '../tests/model/freeze')).toBe(true);
  });
});

function isAllowed(path: string, name: string, rule: Rule): boolean {
  const place = placeOf(path, name);
  const granted = rule.exceptions[path]?.may ?? [];
  if (granted.some((one) => isWithin(place, one))) return true;
  if (rule.never?.some((one) => isWithin(place, one))) return false;
  if (place === 'svelte/server') return false;
  const own = path.split('/')[0] ?? '';
  const allowed = name.startsWith('.') ? [own, ...rule.folders] : rule.packages;
  return allowed.some((one) => isWithin(place, one));
}

/** Where an import leads: a path from the root, or the name of a package as it stands. */
function placeOf(path: string, name: string): string {
  return name.startsWith('.') ? join(dirname(path), name) : name;
}

function isWithin(place: string, folder: string): boolean {
  return place === folder || place.startsWith(`${folder}/`);
}

function namesIn(code: ts.SourceFile): Set<string> {
  return new Set(nodesOf(code).flatMap((node) => (ts.isIdentifier(node) ? [node.text] : [])));
}

function hasDefaultExport({ statements }: Source['code']): boolean {
  return statements.some((statement) => {
    if (ts.isExportAssignment(statement)) return true;
    if (ts.isExportDeclaration(statement)) return reexportsDefault(statement);
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
  });
}

function reexportsDefault({ exportClause }: ts.ExportDeclaration): boolean {
  if (!exportClause || !ts.isNamedExports(exportClause)) return false;
  return exportClause.elements.some(({ name }) => name.text === 'default');
}
