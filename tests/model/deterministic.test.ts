import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeOf, nodesOf, sourcesIn } from '../architecture/sources';

/** Functions of `Math` that every engine must give the same bits. */
const EXACT_MATH = ['abs', 'floor', 'ceil', 'round', 'trunc', 'sign', 'min', 'max', 'sqrt'];

/** Clocks, chance, the network, the host's language: whatever differs from one run to the next. */
const WORLD = [
  ...['Date', 'Temporal', 'performance', 'crypto', 'fetch', 'console', 'process', 'navigator'],
  ...['window', 'document', 'globalThis', 'self', 'Intl', 'setTimeout', 'queueMicrotask', 'eval'],
  ...['toLocaleString', 'localeCompare', 'toLocaleUpperCase', 'toLocaleLowerCase'],
];

describe('the model', () => {
  it.each(sourcesIn('model'))('computes $path the same on every engine', ({ code }) => {
    expect(offencesIn(code)).toEqual([]);
  });

  it('compiles without the DOM, the Worker and Node', () => {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', 'model'], {
      encoding: 'utf8',
    });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
    const { config } = ts.readConfigFile('model/tsconfig.json', (path) => ts.sys.readFile(path));
    expect(config).toMatchObject({ compilerOptions: { lib: ['ES2023'], types: [] } });
  }, 60_000);
});

describe('the search for what is not deterministic', () => {
  it.each([
    ['Math.exp(x)', 'Math.exp'],
    ["Math['log'](x)", 'Math[…]'],
    ['const { pow } = Math;', 'Math'],
    ['x ** 2', '**'],
    ['x **= 2', '**='],
    ['new Date()', 'Date'],
    ['Math.random()', 'Math.random'],
    ['globalThis.fetch(address)', 'globalThis'],
  ])('finds %s', (text, offence) => {
    expect(offencesIn(codeOf('model/example.ts', text))).toContain(offence);
  });

  it('reads neither comments nor texts', () => {
    const text =
      '// Math.log, new Date\n/** x ** y */ const a = "Math.exp(x) ** fetch"; Math.floor(1);';
    expect(offencesIn(codeOf('model/example.ts', text))).toEqual([]);
  });
});

function offencesIn(code: ts.SourceFile): string[] {
  return nodesOf(code).flatMap((node) => {
    if (node.kind === ts.SyntaxKind.AsteriskAsteriskToken) return ['**'];
    if (node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken) return ['**='];
    if (!ts.isIdentifier(node)) return [];
    if (WORLD.includes(node.text)) return [node.text];
    return node.text === 'Math' ? mathUse(node) : [];
  });
}

function mathUse({ parent }: ts.Identifier): string[] {
  if (ts.isElementAccessExpression(parent)) return ['Math[…]'];
  if (!ts.isPropertyAccessExpression(parent)) return ['Math'];
  return EXACT_MATH.includes(parent.name.text) ? [] : [`Math.${parent.name.text}`];
}
