import { describe, expect, it } from 'vitest';
import { dataTableOf, tsvOf } from '../../chart/text/dataTable';
import { harmless } from '../../chart/text/harmless';
import { wordsOf } from '../../chart/words';
import { round6 } from '../../model';
import { computedFrom, plain } from './parsed';

const words = wordsOf('en');

const FULL =
  'a=trend&a.name=Steady&a.band=50_80&b=2&b.lever=digital_2_2027_5&outside=1&from=2007&to=2030';

/** The lines of the copied table, cut into cells. */
const tsv = (query: string) =>
  tsvOf(dataTableOf(computedFrom(query), words), words)
    .split('\n')
    .map((line) => line.split('\t').map(plain));

describe(dataTableOf, () => {
  it('has a row for every year with a value, and a status beside every value', () => {
    const computation = computedFrom(FULL);
    const { groups, rows } = dataTableOf(computation, words);
    expect(rows.map(({ year }) => year)).toEqual([
      ...[2007, 2008, 2013, 2018],
      ...Array.from({ length: 12 }, (_, h) => 2019 + h),
    ]);
    expect(groups.map(({ id, columns }) => [id, columns.length])).toEqual([
      ['published', 2],
      ['a', 6],
      ['b', 2],
      ['outside', 2],
    ]);
    const width = groups.reduce((sum, { columns }) => sum + columns.length, 0);
    let at = 0;
    for (const { columns } of groups) {
      for (const { cells, year } of rows) {
        expect(cells, String(year)).toHaveLength(width);
        expect(cells[at]!.text === '', `${year}: value and status`).toBe(
          cells[at + 1]!.text === '',
        );
      }
      at += columns.length;
    }
  });

  it('names what each value is', () => {
    const { rows } = dataTableOf(computedFrom(FULL), words);
    const texts = (year: number) =>
      rows.find((row) => row.year === year)!.cells.map(({ text }) => plain(text));
    expect(texts(2008).slice(0, 3)).toEqual(['214.4', 'published, doubtful', '']);
    expect(texts(2018).slice(0, 4)).toEqual(['231.7', 'published', '', '']);
    expect(texts(2019)[3]).toBe('projected');
    expect(texts(2019)[9]).toBe('scenario');
    const derived = dataTableOf(computedFrom('series=imports&a=hold&to=2020'), words);
    const inTheYear = derived.rows.find(({ year }) => year === 2013)!;
    expect(inTheYear.cells[1]!.text).toContain('derived by arithmetic');
  });

  it('is the record alone where it looks no further', () => {
    const { rows } = dataTableOf(computedFrom('a=3&from=2013&to=2018'), words);
    expect(rows.map(({ year }) => year)).toEqual([2013, 2018]);
  });
});

describe(tsvOf, () => {
  it('has one line of headings that names every column', () => {
    expect(tsv(FULL)[0]).toEqual([
      ...['Year', 'Published record, bn US$', 'Published record: Status'],
      ...['Steady, bn US$', 'Steady: Status'],
      ...[
        'Steady: 5 in 10 from',
        'Steady: 5 in 10 to',
        'Steady: 8 in 10 from',
        'Steady: 8 in 10 to',
      ],
      ...['2.0 % a year, with digital trade, bn US$', '2.0 % a year, with digital trade: Status'],
      ...['Outside the articles, bn US$', 'Outside the articles: Status'],
    ]);
  });

  it('gives six digits where the page rounds', () => {
    const { projections } = computedFrom(FULL);
    const last = tsv(FULL).at(-1)!;
    const { value, bands } = projections[0]!.points.at(-1)!;
    expect(last[0]).toBe('2030');
    expect(last[3]).toBe(String(round6(value)));
    expect(last.slice(5, 9).map(Number)).toEqual(
      bands.flatMap(({ lower, upper }) => [round6(lower), round6(upper)]),
    );
  });

  it('is as wide in every line, whatever a scenario is called', () => {
    const name = encodeURIComponent('=SUM(A1)\t“two\nlines”');
    const lines = tsv(`a=3&a.name=${name}&to=2020`);
    expect(new Set(lines.map((cells) => cells.length))).toEqual(new Set([5]));
    expect(lines[0]![3]).toBe("'=SUM(A1) “two lines”, bn US$");
  });
});

describe(harmless, () => {
  it.each(['=1', '+1', '-1', '@x', '\tx', '＝1', '＋1', '－1', '＠x'])('disarms %j', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  it.each(['1', 'a=1', '−1', ''])('leaves %j alone', (text) => expect(harmless(text)).toBe(text));
});
