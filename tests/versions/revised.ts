import type { RevisionFile } from '../../data/revisionSchema';
import type { Files } from '../../data/validate';

/**
 * The project's data with two further versions, made up for the tests alone. What the versions did
 * is written out by hand below, so that taking it back is held against what really was there.
 */
type Loose = Record<string, unknown>;

const figure = (id: string) => ({ figure: id });
const sum = { derived: 'difference' as const, year: 2018, figures: figuresOf('A2-044', 'A2-036') };
const alternative = (value: number) => ({
  value,
  source: 'kim-2021',
  reason:
    'The sum of the exports (104.5) and imports (106.8) printed in the same paragraph, which also fits the printed growth of 22.1 %.',
});
const outside = (value: number) => ({
  series: 'trade' as const,
  year: 2022,
  value,
  source: 'asean-japan-centre',
  note: 'About 268, printed as “268M”; a newspaper article of 2023 gives 254.7 instead.',
});
const later = { ...outside(14.2), series: 'fdi' as const, year: 2021, note: 'Made up.' };

/** The revisions as an editor writes them into `data/revisions.json`. */
export const revisions: readonly RevisionFile[] = [
  {
    version: 2,
    date: '2027-03-01',
    changes: [
      { figure: 'A2-044', before: 231.7, after: 240, reason: 'Made up: a slip.' },
      { figure: 'A2-044', before: 240, after: 243.4, reason: 'Made up: the page was read anew.' },
      { figure: 'A2-036', before: 117.7, after: 118.7, reason: 'Made up: a digit was lost.' },
      {
        alternative: 'A2-022',
        before: alternative(211.3),
        after: alternative(211.9),
        reason: 'Made up: added up again.',
      },
    ],
  },
  {
    version: 3,
    date: '2028-01-15',
    changes: [
      { series: 'exports', before: null, after: sum, reason: 'Made up: exports gain a year.' },
      { series: 'fdi', before: figure('A2-059'), after: null, reason: 'Made up: withdrawn.' },
      {
        outside: 'trade',
        before: outside(268),
        after: outside(261),
        reason: 'Made up: corrected.',
      },
      { outside: 'fdi', before: null, after: later, reason: 'Made up: a later report.' },
    ],
  },
];

/** The files as they stand after both versions. */
export function revise(files: Files): Files {
  const { figures, outside: rows, exports, fdi } = copies(files);
  valueOf(figures!, 'A2-044', 243.4);
  valueOf(figures!, 'A2-036', 118.7);
  rowOf(figures!, 'A2-022')['alternatives'] = [alternative(211.9)];
  const centre = rows!.findIndex(({ value, series }) => value === 268 && series === 'trade');
  rows!.splice(centre, 1, outside(261));
  rows!.push(later);
  exports!.push(sum);
  fdi!.splice(
    fdi!.findIndex((entry) => entry['figure'] === 'A2-059'),
    1,
  );
  return {
    ...files,
    'version.json': { version: 3 },
    'revisions.json': revisions,
    'figures.json': figures,
    'outside.json': rows,
    'series/exports.json': { ...(files['series/exports.json'] as Loose), observations: exports },
    'series/fdi.json': { ...(files['series/fdi.json'] as Loose), observations: fdi },
  };
}

function copies(files: Files): Record<string, Loose[]> {
  const observations = (id: string) => (files[`series/${id}.json`] as Loose)['observations'];
  return structuredClone({
    figures: files['figures.json'],
    outside: files['outside.json'],
    exports: observations('exports'),
    fdi: observations('fdi'),
  }) as Record<string, Loose[]>;
}

function rowOf(rows: Loose[], id: string): Loose {
  const row = rows.find((one) => one['id'] === id);
  if (!row) throw new Error(`the fixture names a missing row ${id}`);
  return row;
}

function valueOf(rows: Loose[], id: string, value: number): void {
  rowOf(rows, id)['value'] = value;
}

function figuresOf(...ids: [string, string]): [string, string] {
  return ids;
}
