import type { Catalogue } from '../../model';

/** Everything a reader or a program can be served as a figure, and the data version it is served as. */
export interface ServedFigures {
  version: number;
  series: Record<string, { unit: string; values: [year: number, value: number, status: string][] }>;
  alternatives: Record<string, number>;
  outside: Record<string, [year: number, value: number, source: string][]>;
}

/** Reads the served figures off a catalogue. */
export function servedFigures({ version, series }: Catalogue): ServedFigures {
  const all = Object.values(series);
  return {
    version,
    series: Object.fromEntries(
      all.map(({ id, unit, observations }) => [
        id,
        { unit, values: observations.map(({ year, value, status }) => [year, value, status]) },
      ]),
    ),
    alternatives: Object.fromEntries(
      all.flatMap(({ id, observations }) =>
        observations.flatMap(({ alternative, year }) =>
          alternative ? [[`${id} ${year} ${alternative.figure}`, alternative.value]] : [],
        ),
      ),
    ),
    outside: Object.fromEntries(
      all
        .filter(({ outside }) => outside.length > 0)
        .map(({ id, outside }) => [
          id,
          outside.map(({ year, value, source }) => [year, value, source]),
        ]),
    ),
  };
}

/** What is to be done before the figures may be served; null where they are those of the snapshot. */
export function whatToDo(now: ServedFigures, snapshot: ServedFigures): string | null {
  const { version: newer, ...figures } = now;
  const { version: older, ...known } = snapshot;
  if (JSON.stringify(figures) === JSON.stringify(known)) {
    return newer === older
      ? null
      : `No served figure changed, but data/version.json went from ${older} to ${newer}: put it back.`;
  }
  return newer > older
    ? `Served figures changed with data version ${newer}: add them to tests/data/served.json with UPDATE_SERVED=1.`
    : `Served figures changed: raise the version in data/version.json above ${older} and say in data/revisions.json what changed and why, so that old links stay what they were; then add the figures to tests/data/served.json with UPDATE_SERVED=1.`;
}
