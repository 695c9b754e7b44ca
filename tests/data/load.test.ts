import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../data/load';
import { locationOf } from '../../model';
import { seriesIds } from '../../data/vocabulary';
import { dataset, files, printed, rowOf } from './dataset';

const series = Object.values(dataset.catalogue.series);
const observations = series.flatMap((one) => one.observations);

describe(loadDataset, () => {
  it('offers every series of the contract, in its order', () => {
    expect(Object.keys(dataset.catalogue.series)).toEqual(seriesIds);
    expect(dataset.catalogue.version).toBe(1);
  });

  it('gives a published observation exactly what its ledger row says', () => {
    const published = observations.filter(({ status }) => status === 'published');
    expect(published).toHaveLength(31);
    for (const observation of published) {
      const row = rowOf(dataset.figures, observation.figure);
      expect(observation).toMatchObject({
        value: row.value,
        year: row.year,
        qualifier: row.qualifier,
        cites: row.cites,
        finding: row.finding,
        location: locationOf(row),
        formula: null,
      });
    }
  });

  it('shows the arithmetic of every derived observation and names its figures', () => {
    const derived = observations.filter(({ status }) => status === 'derived');
    expect(derived.map(({ formula }) => formula)).toEqual([
      '229 − 117.7 = 111.3',
      '229 − (67.6 + 52.6 + 46.8) = 62.0',
      '117.7 − (32.2 + 29.6 + 22.5) = 33.4',
    ]);
    expect(derived.map(({ value }) => value)).toEqual([111.3, 62, 33.4]);
    expect(derived[0]?.figure).toBe('A2-030 A2-036');
  });

  it('holds a derived value doubtful where a part is', () => {
    const last = (id: string) => dataset.catalogue.series[id]?.observations.at(-1);
    expect(last('imports')).toMatchObject({ doubtful: true, finding: { kind: 'doubtful' } });
    expect(last('trade-rest')?.doubtful).toBe(true);
    expect(last('exports-rest')).toMatchObject({
      doubtful: false,
      finding: { kind: 'unverified' },
    });
  });

  it('marks as doubtful what the findings say may be wrong', () => {
    const doubtful = (id: string) =>
      dataset.catalogue.series[id]?.observations.flatMap(({ doubtful, year }) =>
        doubtful ? [year] : [],
      );
    expect(doubtful('trade')).toEqual([2008, 2013]);
    expect(doubtful('fdi')).toEqual([2012, 2014]);
    expect(doubtful('fdi-share')).toEqual([2012, 2014, 2015]);
  });

  it('keeps the years of a series increasing and its values positive', () => {
    for (const { observations: values } of series) {
      const years = values.map(({ year }) => year);
      expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
      expect(values.every(({ value }) => value > 0)).toBe(true);
    }
  });

  it('takes the source and the place from the article', () => {
    expect(dataset.catalogue.series['trade']?.observations[3]).toMatchObject({
      source: 'kim-2021',
      location: '3.2.1 Trade, paragraph 2',
      cites: '[9, p.25]',
    });
  });

  it('keeps every printed figure, also those that no series uses', () => {
    expect(dataset.figures).toHaveLength(99);
    expect(dataset.figures.filter(({ article }) => article === 'A1')).toHaveLength(13);
    expect(printed('A2-001')).toBe(14.324);
  });

  it('gives trade the parts its file names, and no other series any', () => {
    const { trade, exports, imports } = dataset.catalogue.series;
    expect(trade?.parts).toEqual([exports, imports].map((part) => ({ ...part, outside: [] })));
    expect(series.filter(({ parts }) => parts.length > 0)).toEqual([trade]);
  });

  it('leaves the files it was given as they were', () => {
    const before = structuredClone(files);
    loadDataset(files);
    expect(files).toEqual(before);
  });
});
