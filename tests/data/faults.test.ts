import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../data/load';
import type { Files } from '../../data/validate';
import { files, rowOf, withRows, withSeries } from './dataset';

function refusal(spoilt: Files): string {
  try {
    loadDataset(spoilt);
  } catch (error) {
    return String(error);
  }
  return 'no error';
}

describe(loadDataset, () => {
  it('refuses an unknown figure in a series', () => {
    const spoilt = withSeries('trade', (_, entries) => {
      entries[2] = { figure: 'A2-999' };
    });
    expect(refusal(spoilt)).toBe(
      'Error: data/series/trade.json: observation 3: unknown figure "A2-999"',
    );
  });

  it('refuses a figure without a value or a year in a series', () => {
    const claim = withSeries('trade', (_, entries) => {
      entries[0] = { figure: 'A1-012' };
    });
    expect(refusal(claim)).toContain('trade.json: observation 1: figure "A1-012" has no value');
    const undated = withSeries('trade', (_, entries) => {
      entries[0] = { figure: 'A2-040' };
    });
    expect(refusal(undated)).toContain('trade.json: observation 1: figure "A2-040" has no year');
  });

  it('refuses years that do not increase', () => {
    const spoilt = withSeries('trade', (_, entries) => entries.reverse());
    expect(refusal(spoilt)).toBe(
      'Error: data/series/trade.json: observation 2: the year 2013 does not follow 2018',
    );
  });

  it('refuses a level that is not positive', () => {
    const spoilt = withRows('figures.json', (rows) => {
      rowOf(rows, 'A2-011')['value'] = 0;
    });
    expect(refusal(spoilt)).toBe(
      'Error: data/series/trade.json: observation 2: the value 0 is not positive',
    );
  });

  it('refuses a duplicate id', () => {
    const spoilt = withRows('figures.json', (rows) => {
      rowOf(rows, 'A2-011')['id'] = 'A2-010';
    });
    expect(refusal(spoilt)).toMatch(/^Error: data\/figures.json: row \d+: duplicate id "A2-010"$/);
  });

  it('refuses an alternative of an unknown source', () => {
    const spoilt = withRows('figures.json', (rows) => {
      rowOf(rows, 'A2-022')['alternatives'] = [{ value: 211.3, source: 'nobody', reason: 'Sum.' }];
    });
    expect(refusal(spoilt)).toBe('Error: data/figures.json: row "A2-022": unknown source "nobody"');
  });

  it.each(['outside.json', 'presets.json'])('refuses an unknown source in %s', (file) => {
    const spoilt = withRows(file, ([first = {}]) => {
      if ('source' in first) first['source'] = 'nobody';
      else first['sources'] = ['nobody'];
    });
    expect(refusal(spoilt)).toMatch(new RegExp(`data/${file}: row .+: unknown source "nobody"`));
  });

  it('refuses an unknown source or figure in a milestone', () => {
    const place = withRows('milestones.json', ([first = {}]) => {
      first['places'] = [{ source: 'nobody', location: 'Somewhere' }];
    });
    expect(refusal(place)).toContain('milestones.json: row 1: unknown source "nobody"');
    const figure = withRows('milestones.json', ([first = {}]) => {
      first['figures'] = ['A2-999'];
    });
    expect(refusal(figure)).toContain('milestones.json: row 1: unknown figure "A2-999"');
  });

  it('refuses milestones that are not in the order of their years', () => {
    const spoilt = withRows('milestones.json', (rows) => rows.reverse());
    expect(refusal(spoilt)).toContain('milestones.json: row 2: the year 2020 comes before 2023');
  });

  it('refuses a preset whose central value lies outside its range', () => {
    const spoilt = withRows('presets.json', (rows) => {
      rowOf(rows, 'digital')['central'] = 0.2;
    });
    expect(refusal(spoilt)).toContain('presets.json: row "digital"');
    expect(refusal(spoilt)).toContain('low ≤ central ≤ high');
  });

  it('names file, row, field and value where a file has the wrong shape', () => {
    const unit = withRows('figures.json', (rows) => {
      rowOf(rows, 'A2-022')['unit'] = 'bn USD';
    });
    expect(refusal(unit)).toContain('data/figures.json: row "A2-022", unit: ');
    expect(refusal(unit)).toContain('"bn USD"');
    const extra = withRows('sources.json', (rows) => {
      rowOf(rows, 'vo')['colour'] = 'red';
    });
    expect(refusal(extra)).toContain('data/sources.json: row "vo", colour: ');
    const entry = withSeries('fdi', (_, entries) => {
      entries[1] = { figures: ['A2-053'] };
    });
    expect(refusal(entry)).toContain('data/series/fdi.json: observation 2: expected {"figure"} or');
    const behaviour = withSeries('fdi', (series) => {
      series['behaviour'] = 'wobbles';
    });
    expect(refusal(behaviour)).toContain('data/series/fdi.json: behaviour: ');
  });

  it('refuses a series under a wrong or missing name', () => {
    const { 'series/fdi.json': fdi, ...rest } = files;
    expect(refusal(rest)).toBe('Error: data/series/fdi.json: the file is missing');
    expect(refusal({ ...files, 'series/fid.json': fdi })).toBe(
      'Error: data/series/fid.json: no series has this id',
    );
    expect(refusal({ ...files, 'series/trade.json': fdi })).toBe(
      'Error: data/series/trade.json: id: "fdi" is not the name of the file',
    );
  });
});
