import { readFileSync } from 'node:fs';
import { root } from '../sources';

/** As much of `package.json` as tests look at. */
export interface Manifest {
  scripts: Readonly<Record<string, string>>;
  /** Whether a package may run its script when it is installed. */
  allowScripts: Readonly<Record<string, boolean>>;
  /** What the site is made of. */
  dependencies: Readonly<Record<string, string>>;
  /** What builds and tests it. */
  devDependencies: Readonly<Record<string, string>>;
}

/** A package as the lock file has it. */
export interface Locked {
  version: string;
  license?: string;
  /** What its files must hash to. */
  integrity?: string;
  /** Whether only building and testing need it. */
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
  bin?: Readonly<Record<string, string>>;
}

/** The project's own row of the lock file. */
type LockedProject = Pick<Manifest, 'dependencies' | 'devDependencies'>;

/** What the project says it needs. */
export const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as Manifest;

const { packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')) as {
  packages: Readonly<Record<string, Locked>> & { '': LockedProject };
};

const { '': own, ...installed } = packages;

/** What the lock file says that the project needs. */
export const lockedProject: LockedProject = own;

/** Every package that is installed on whatever system, by its place. */
export const locked: Readonly<Record<string, Locked>> = installed;

/** The name of the package at a place: `node_modules/a/node_modules/@b/c` holds `@b/c`. */
export function nameAt(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
