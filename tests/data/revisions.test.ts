import { describe, expect, it } from 'vitest';
import { earlierOf } from '../../data/earlier';
import { loadDataset } from '../../data/load';
import { undo } from '../../data/undo';
import type { Files } from '../../data/validate';
import { catalogueOf } from '../../model';
import { revise, revisions } from '../versions/revised';
import { dataset, files, type Loose } from './dataset';

const revised = revise(files);
const { catalogue } = loadDataset(revised);

/** A catalogue as a reader of one version knows it. */
const alone = (version: number) => ({
  ...catalogueOf(catalogue, version),
  earlier: [],
  revisions: [],
});

function refusal(spoilt: Files): string {
  try {
    loadDataset(spoilt);
  } catch (error) {
    return String(error);
  }
  return 'no error';
}

/** The revised files with their revisions changed in a copy. */
function withRevisions(change: (rows: Loose[]) => void): Files {
  const rows = structuredClone(revised['revisions.json']) as Loose[];
  change(rows);
  return { ...revised, 'revisions.json': rows };
}

describe('an earlier version of the data', () => {
  it('is exactly what it was, wherever later versions changed it', () => {
    expect(alone(1)).toEqual(dataset.catalogue);
    expect(JSON.stringify(alone(1).series)).toBe(JSON.stringify(dataset.catalogue.series));
  });

  it('is found by taking back later versions one by one', () => {
    const [, third] = revisions;
    const second = loadDataset({ ...undo(revised, third!), 'revisions.json': [revisions[0]] });
    expect(alone(2)).toEqual({ ...second.catalogue, earlier: [], revisions: [] });
  });

  it('holds what is otherwise in it and no more', () => {
    expect(catalogue.earlier.map(({ version, series }) => [version, Object.keys(series)])).toEqual([
      [1, ['trade', 'exports', 'imports', 'exports-rest', 'fdi']],
      [2, ['trade', 'exports', 'fdi']],
    ]);
  });

  it('is the newest where there is no other', () => {
    expect(catalogueOf(catalogue, 3)).toBe(catalogue);
    expect(catalogueOf(catalogue, 4)).toBe(catalogue);
  });
});

describe('a revision', () => {
  const told = catalogue.revisions.map(({ version, date, values }) => ({
    version,
    date,
    values: values.map(({ series, year, kind, before, after, reasons }) =>
      [series, year, kind, before, after, ...reasons].join(' '),
    ),
  }));

  it('says of every series and year what became of its value, and why', () => {
    expect(told).toEqual([
      {
        version: 2,
        date: '2027-03-01',
        values: [
          'trade 2008 alternative 211.3 211.9 Made up: added up again.',
          'trade 2018 record 231.7 243.4 Made up: a slip. Made up: the page was read anew.',
          'exports 2013 record 117.7 118.7 Made up: a digit was lost.',
          'imports 2013 record 111.3 110.3 Made up: a digit was lost.',
          'imports 2013 alternative 123.2 122.2 Made up: a digit was lost.',
          'exports-rest 2013 record 33.4 34.4 Made up: a digit was lost.',
        ],
      },
      {
        version: 3,
        date: '2028-01-15',
        values: [
          'trade 2022 outside 268 261 Made up: corrected.',
          'exports 2018 record  124.7 Made up: exports gain a year.',
          'fdi 2015 record 17  Made up: withdrawn.',
          'fdi 2021 outside  14.2 Made up: a later report.',
        ],
      },
    ]);
  });

  it('is not there as long as nothing was revised', () => {
    expect(dataset.catalogue.revisions).toEqual([]);
    expect(earlierOf(files, dataset.catalogue, () => dataset.catalogue)).toEqual({
      earlier: [],
      revisions: [],
    });
  });
});

describe('the build is refused', () => {
  it('where a version has no revision, or a revision no version', () => {
    expect(refusal({ ...files, 'version.json': { version: 2 } })).toBe(
      'Error: data/version.json: version 2 after 0 revisions in revisions.json',
    );
    expect(refusal({ ...revised, 'version.json': { version: 2 } })).toBe(
      'Error: data/version.json: version 2 after 2 revisions in revisions.json',
    );
    expect(refusal(withRevisions((rows) => rows.reverse()))).toBe(
      'Error: data/revisions.json: row 1: version 3 comes after 1',
    );
  });

  it('where the files are not what a revision says it made of them', () => {
    const changesOf = (rows: Loose[], at: number) => rows[at]!['changes'] as Loose[];
    expect(refusal(withRevisions((rows) => (changesOf(rows, 0)[1]!['after'] = 243.5)))).toBe(
      'Error: data/revisions.json: version 2: figure "A2-044" is 243.4, not 243.5',
    );
    expect(refusal(withRevisions((rows) => (changesOf(rows, 0)[1]!['figure'] = 'A2-999')))).toBe(
      'Error: data/revisions.json: version 2: unknown figure "A2-999"',
    );
    expect(
      refusal(withRevisions((rows) => (changesOf(rows, 1)[0]!['after'] = { figure: 'A2-044' }))),
    ).toBe('Error: data/revisions.json: version 3: there is no {"figure":"A2-044"}');
    expect(refusal(withRevisions((rows) => delete changesOf(rows, 0)[0]!['reason']))).toContain(
      'data/revisions.json: row 1, changes, 0: expected a change of a figure',
    );
  });
});
