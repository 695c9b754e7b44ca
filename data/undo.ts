import { fault, quoted } from './fault';
import type { Change, RevisionFile } from './revisionSchema';
import { figuresSchema, outsideSchema, seriesSchema, type SeriesFile } from './schema';
import { validate, type Files } from './validate';

/** The files as they were before a revision. Throws where they are not what it says it made of them. */
export function undo(files: Files, { version, changes }: RevisionFile): Files {
  const undone = { ...files, 'version.json': { version: version - 1 } };
  // The last change first, because a later one may build on an earlier one.
  return [...changes]
    .reverse()
    .reduce<Files>((now, change) => undoChange(now, change, version), undone);
}

function undoChange(files: Files, change: Change, version: number): Files {
  const refuse = (what: string) => fault('revisions.json', `version ${version}`, what);
  if ('outside' in change) {
    const rows = validate(files, 'outside.json', outsideSchema);
    const ordered = byYear(swap(rows, change, refuse), ({ year }) => year);
    return { ...files, 'outside.json': ordered };
  }
  const figures = validate(files, 'figures.json', figuresSchema);
  if ('series' in change) {
    const file = `series/${change.series}.json`;
    const series = validate(files, file, seriesSchema);
    const yearOf = (entry: SeriesFile['observations'][number]) =>
      'year' in entry ? entry.year : (figures.find(({ id }) => id === entry.figure)?.year ?? 0);
    const observations = byYear(swap(series.observations, change, refuse), yearOf);
    return { ...files, [file]: { ...series, observations } };
  }
  const id = 'figure' in change ? change.figure : change.alternative;
  const row = figures.find((one) => one.id === id);
  if (!row) throw refuse(`unknown figure ${quoted(id)}`);
  if ('figure' in change && row.value !== change.after) {
    throw refuse(`figure ${quoted(id)} is ${quoted(row.value)}, not ${quoted(change.after)}`);
  }
  const before =
    'figure' in change
      ? { ...row, value: change.before }
      : { ...row, alternatives: swap(row.alternatives, change, refuse) };
  return { ...files, 'figures.json': figures.map((one) => (one === row ? before : one)) };
}

/** A list with the row of before in the place of the row of after; at its end where that is none. */
function swap<T>(
  rows: readonly T[],
  { before, after }: { before: T | null; after: T | null },
  refuse: (what: string) => Error,
): T[] {
  const old = before === null ? [] : [before];
  if (after === null) return [...rows, ...old];
  const wanted = JSON.stringify(after);
  const at = rows.findIndex((row) => JSON.stringify(row) === wanted);
  if (at < 0) throw refuse(`there is no ${quoted(after)}`);
  return [...rows.slice(0, at), ...old, ...rows.slice(at + 1)];
}

function byYear<T>(rows: readonly T[], yearOf: (row: T) => number): T[] {
  return [...rows].sort((a, b) => yearOf(a) - yearOf(b));
}
