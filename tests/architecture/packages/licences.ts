import { locked, nameAt, type Locked } from './declared';

/** What the text of a package says whose manifest says nothing. */
const READ_IN_FILES: Readonly<Record<string, string>> = { jstat: 'MIT' };

/** A package with the licences that its files are under. */
export interface Licensed {
  name: string;
  version: string;
  /** As the package writes it: a name, or several with AND and OR. */
  licence: string;
  /** Whether something of it is in what the site sends, or in what is deployed. */
  isShipped: boolean;
}

/** Packages that are only needed while building, and of which something is shipped all the same. */
const SHIPPED_BY_BUILDING: readonly string[] = ['@expo-google-fonts/noto-sans-jp'];

/** Every package that is installed on whatever system, each version once, by name. */
export function licensedPackages(): Licensed[] {
  const all = Object.entries(locked).map(([place, one]) => licensed(nameAt(place), one));
  const unique = new Map(all.map((one) => [`${one.name} ${one.version}`, one]));
  return [...unique.values()].sort((a, b) =>
    `${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1,
  );
}

function licensed(name: string, { version, license, dev, devOptional }: Locked): Licensed {
  return {
    ...{ name, version, licence: license ?? READ_IN_FILES[name] ?? 'unknown' },
    isShipped: (!dev && !devOptional) || SHIPPED_BY_BUILDING.includes(name),
  };
}

/** The licences that stand in what a package writes. */
export function licencesIn(written: string): string[] {
  return written.replaceAll(/[()]/g, '').split(/ (?:AND|OR) /);
}

/** The list as it stands in `docs/licences.md`. */
export function listOf(packages: readonly Licensed[]): string {
  const licences = [...new Set(packages.map(({ licence }) => licence))].sort();
  return licences
    .map((licence) => {
      const those = packages.filter((one) => one.licence === licence);
      const rows = those.map(({ name, version }) => `- ${name} ${version}`);
      return `### ${licence}\n\n${rows.join('\n')}\n`;
    })
    .join('\n');
}
