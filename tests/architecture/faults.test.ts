import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What a part can do wrong, in the words of the table. */
const FAULTS = [
  ...['no database', 'database does not answer', 'database is full', 'database is corrupt'],
  ...['rasteriser fails to start', 'missing on the server', 'do not reach the browser'],
  ...['storage is blocked', 'clock is wrong', 'language data are absent'],
  ...['in the middle of a drag', 'no network'],
];

const rows = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('docs/faults.md', () => {
  it.each(rows)('names a test that there is: %s%s, %s %s', (_, _fault, _seen, tested = '') => {
    const [, file = '', title = ''] = /^`(tests\/[\w/]+\.test\.ts)` “(.+)”$/.exec(tested) ?? [];
    expect(readFileSync(file, 'utf8')).toContain(`'${title}'`);
  });

  it.each(FAULTS)('says what a person sees: %s', (fault) => {
    const [, , seen = ''] = rows.find(([, named]) => named?.includes(fault)) ?? [];
    expect(seen).toMatch(/\w{3}/);
  });
});
