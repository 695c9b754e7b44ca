import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fault } from './fault';
import type { Files } from './validate';

/** Paths of every JSON file of a data folder, relative to it, in a fixed order. */
export function listFiles(folder: string): readonly string[] {
  const json = (names: string[]) => names.filter((name) => name.endsWith('.json')).sort();
  const series = json(readdirSync(join(folder, 'series')));
  return [...json(readdirSync(folder)), ...series.map((name) => `series/${name}`)];
}

/** Reads and parses every JSON file of a data folder; throws naming the file that is not JSON. */
export function readFiles(folder: string): Files {
  return Object.fromEntries(
    listFiles(folder).map((file) => {
      try {
        const content: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
        return [file, content];
      } catch (cause) {
        throw fault(file, null, cause instanceof Error ? cause.message : String(cause));
      }
    }),
  );
}
