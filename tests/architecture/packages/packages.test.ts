import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../sources';
import { locked, lockedProject, manifest, nameAt } from './declared';

const declared = { ...manifest.dependencies, ...manifest.devDependencies };

describe('package.json', () => {
  it('names one version of every package, and no range of them', () => {
    const open = Object.entries(declared).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(open).toEqual([]);
  });

  it('needs at most twelve packages at run time', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(12);
  });

  // What a package would run when it is installed runs with the rights of whoever installs it.
  // esbuild and workerd only replace their launchers by the programs, which are found without that;
  // node has to choose the program of the system, and there is no other way to it.
  it('says of every package that would run something when it is installed whether it may', () => {
    const asking = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(Object.keys(manifest.allowScripts)).toEqual(asking.map(([place]) => nameAt(place)));
    const allowed = Object.entries(manifest.allowScripts).filter(([, may]) => may);
    expect(allowed.map(([name]) => name)).toEqual(['node']);
  });
});

describe('package-lock.json', () => {
  it('is in step with package.json', () => {
    expect(lockedProject.dependencies).toEqual(manifest.dependencies);
    expect(lockedProject.devDependencies).toEqual(manifest.devDependencies);
    const versions = Object.keys(declared).map((name) => [
      name,
      locked[`node_modules/${name}`]?.version,
    ]);
    expect(Object.fromEntries(versions)).toEqual(declared);
  });

  it('says of every package what its files hash to', () => {
    const open = Object.entries(locked).filter(
      ([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity),
    );
    expect(open.map(([place]) => place)).toEqual([]);
  });
});

describe('README.md', () => {
  it('gives a reason for every package that is needed at run time, and for no other', () => {
    const readme = readFileSync(`${root}/README.md`, 'utf8');
    const [, table = ''] = /\| package +\| why .*\n\|[- |]+\n((?:\|.*\n)+)/.exec(readme) ?? [];
    const rows = table.trim().split('\n');
    const reasons = rows.map((row) => row.split('|').map((cell) => cell.trim()));
    expect(reasons.map(([, name]) => name)).toEqual(Object.keys(manifest.dependencies));
    for (const [, name, reason] of reasons) {
      expect(reason?.split(' ').length, name).toBeGreaterThan(4);
    }
  });
});
