import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../model';
import { dataset } from './dataset';
import { servedFigures, whatToDo, type ServedFigures } from './servedFigures';

const file = new URL('served.json', import.meta.url);
const now = servedFigures(dataset.catalogue);
/** What every version served, the newest last. */
const snapshots = JSON.parse(readFileSync(file, 'utf8')) as [ServedFigures, ...ServedFigures[]];
const snapshot = snapshots.at(-1)!;

if (process.env['UPDATE_SERVED'] && now.version > snapshot.version) {
  writeFileSync(file, `${JSON.stringify([...snapshots, now], null, 2)}\n`);
}

describe('the served figures', () => {
  it('change only together with the data version', () => {
    expect(whatToDo(now, snapshot)).toBe(null);
  });

  it.each(snapshots)('of version $version are still what they were', (known) => {
    expect(servedFigures(catalogueOf(dataset.catalogue, known.version))).toEqual(known);
  });

  it('cover every series, alternative and value from outside', () => {
    expect(Object.keys(now.series)).toEqual(Object.keys(dataset.catalogue.series));
    expect(Object.keys(now.alternatives)).toEqual([
      'trade 2008 A2-022',
      'trade 2013 A2-030',
      'imports 2013 A2-030',
      'trade-rest 2013 A2-030',
      'fdi-share 2014 A2-058',
    ]);
    const outside = Object.values(now.outside).flat();
    expect(outside).toHaveLength(dataset.outside.length);
  });
});

describe(whatToDo, () => {
  const changed = (change: (figures: ServedFigures) => void): ServedFigures => {
    const copy = structuredClone(snapshot);
    change(copy);
    return copy;
  };

  it('asks for a new version when a value, an alternative or an outside value changes', () => {
    const changes: ((figures: ServedFigures) => void)[] = [
      ({ series }) => void (series['trade']!.values[0]![1] = 130),
      ({ series }) => void series['fdi']!.values.pop(),
      ({ alternatives }) => void (alternatives['trade 2008 A2-022'] = 211.7),
      ({ outside }) => void outside['trade']!.reverse(),
    ];
    for (const change of changes) {
      expect(whatToDo(changed(change), snapshot)).toMatch(
        /^Served figures changed: raise the version/,
      );
    }
  });

  it('asks for a new snapshot once the version is raised', () => {
    const raised = changed((figures) => {
      figures.version += 1;
      figures.series['trade']!.values[0]![1] = 130;
    });
    expect(whatToDo(raised, snapshot)).toContain('add them to tests/data/served.json');
  });

  it('asks to take back a version raised for nothing', () => {
    expect(
      whatToDo(
        changed((figures) => void (figures.version += 1)),
        snapshot,
      ),
    ).toContain('put it back');
  });
});
