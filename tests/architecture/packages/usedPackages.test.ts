import { describe, expect, it } from 'vitest';
import { manifest } from './declared';
import { calledPackages, importedPackages, packageOf } from './usedPackages';

const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

describe('every package', () => {
  it('that is declared is imported or called somewhere', () => {
    const used = new Set([...importedPackages.keys(), ...calledPackages]);
    expect(declared.filter((name) => !used.has(name))).toEqual([]);
  });

  it('that is imported is declared, not merely brought along by another', () => {
    const strangers = [...importedPackages].filter(([name]) => !declared.includes(name));
    expect(strangers).toEqual([]);
  });
});

describe(packageOf, () => {
  it('names the package of an import, and nothing that is ours or comes with Node', () => {
    expect(packageOf('svelte/server')).toBe('svelte');
    expect(packageOf('@resvg/resvg-wasm/index_bg.wasm')).toBe('@resvg/resvg-wasm');
    for (const one of ['./a', '../b', '#words', 'node:fs', 'fs', 'virtual:kuroshio/assets']) {
      expect(packageOf(one), one).toBeNull();
    }
  });
});
