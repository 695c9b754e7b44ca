import { fileURLToPath } from 'node:url';
import { loadDataset } from '../../data/load';
import { readFiles } from '../../data/readFiles';
import type { Files } from '../../data/validate';

const folder = fileURLToPath(new URL('../../data', import.meta.url));

/** The real files of the data folder, and what they load to. */
export const files = readFiles(folder);
export const dataset = loadDataset(files);

/** A row or file that a test may spoil. */
export type Loose = Record<string, unknown>;

/** The real files with one of them, a list, changed in a copy. */
export function withRows(file: string, change: (rows: Loose[]) => void): Files {
  const rows = structuredClone(files[file]) as Loose[];
  change(rows);
  return { ...files, [file]: rows };
}

/** The real files with one series changed in a copy. */
export function withSeries(id: string, change: (series: Loose, entries: Loose[]) => void): Files {
  const series = structuredClone(files[`series/${id}.json`]) as Loose;
  change(series, series['observations'] as Loose[]);
  return { ...files, [`series/${id}.json`]: series };
}

/** The row of a list with this id; fails the test that asks for a missing one. */
export function rowOf<T extends { id?: unknown }>(rows: readonly T[], id: string): T {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`the test names a missing row ${id}`);
  return row;
}

/** The printed value of a figure of the ledger. */
export function printed(id: string): number {
  const { value } = rowOf(dataset.figures, id);
  if (value === null) throw new Error(`the test names figure ${id}, which has no value`);
  return value;
}
