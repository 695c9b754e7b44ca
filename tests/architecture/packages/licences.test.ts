import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../sources';
import { licencesIn, licensedPackages, listOf } from './licences';

const file = `${root}/docs/licences.md`;
const START = '<!-- The rest is written by tests/architecture/packages/licences.test.ts -->';

/** Licences that let their text travel with work under the MIT licence, as long as they are named. */
const SHIPPED = [
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Unlicense'],
  // Binds the files of the package, which are shipped as they came, and nothing beside them.
  'MPL-2.0',
  // Binds the letters: they may travel with anything, and be sold with anything but alone.
  'OFL-1.1',
];

/** And those of what merely builds and tests it, on whoever's machine that happens. */
const BUILDING = [
  ...SHIPPED,
  'BlueOak-1.0.0',
  'CC0-1.0',
  'LGPL-3.0-or-later',
  'Python-2.0',
  'Zlib',
];

const packages = licensedPackages();
const shipped = packages.filter(({ isShipped }) => isShipped);
const building = packages.filter(({ isShipped }) => !isShipped);
const listed = `${START}

## Shipped

${listOf(shipped)}
## Building and testing

${listOf(building)}`;

// With UPDATE_LICENCES=1 the list is written anew.
if (process.env['UPDATE_LICENCES']) {
  const [before = ''] = readFileSync(file, 'utf8').split(START);
  writeFileSync(file, before + listed);
}

describe('docs/licences.md', () => {
  it('lists every package that is installed, with its licence', () => {
    const text = readFileSync(file, 'utf8');
    expect(text.slice(text.indexOf(START))).toBe(listed);
  });
});

describe('the licence of a package', () => {
  const refused = (all: typeof packages, allowed: readonly string[]) =>
    all.filter(({ licence }) => !licencesIn(licence).every((one) => allowed.includes(one)));

  it('lets it be shipped with work under the MIT licence', () => {
    expect(shipped.length).toBeGreaterThan(10);
    expect(refused(shipped, SHIPPED)).toEqual([]);
  });

  it('lets it build and test such work', () => {
    expect(building.length).toBeGreaterThan(100);
    expect(refused(building, BUILDING)).toEqual([]);
  });

  it('is refused where it is not known or one of several is not allowed', () => {
    const written = ['MIT', '(MIT AND Zlib)', 'GPL-3.0-or-later', 'unknown'];
    const all = written.map((licence) => ({ ...packages[0]!, licence }));
    expect(refused(all, SHIPPED).map(({ licence }) => licence)).toEqual(written.slice(1));
  });
});
