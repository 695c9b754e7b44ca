import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterFigures,
  LEDGER_SORTS,
  parseLedgerFilters,
  parseLedgerView,
  selectFigures,
  serializeLedgerView,
  WHOLE_LEDGER,
  type LedgerFigure,
  type LedgerView,
} from '../../model';
import { dataset } from '../data/dataset';

const vocabulary = { articles: ['A1', 'A2'], units: ['bn US$', '%', 'persons'] };
const languages = ['en', 'vi'];
const ids = (figures: readonly LedgerFigure[]) => figures.map(({ id }) => id);
const show = (change: Partial<LedgerView>) =>
  selectFigures(dataset.figures, { ...WHOLE_LEDGER, ...change });

describe(parseLedgerFilters, () => {
  it('reads every filter', () => {
    expect(
      parseLedgerFilters('?article=A2&unit=bn+US%24&year=2008&doubtful=1', vocabulary),
    ).toEqual({
      filters: { article: 'A2', unit: 'bn US$', year: 2008, doubtful: true },
      faults: [],
    });
  });

  it('asks for everything where nothing is asked, as an empty form does', () => {
    const { filters, faults } = parseLedgerFilters('?article=&unit=&year=&doubtful=', vocabulary);
    expect(filters).toEqual({ article: null, unit: null, year: null, doubtful: false });
    expect(faults).toEqual([]);
  });

  it('names every fault and takes the rest', () => {
    const { filters, faults } = parseLedgerFilters(
      '?article=A3&unit=%25&year=20x8&doubtful=yes&colour=red&year=2008',
      vocabulary,
    );
    expect(filters).toEqual({ article: null, unit: '%', year: null, doubtful: false });
    expect(faults.map(({ parameter, value, code }) => [parameter, value, code])).toEqual([
      ['year', '2008', 'REPEATED'],
      ['article', 'A3', 'UNREADABLE'],
      ['year', '20x8', 'UNREADABLE'],
      ['doubtful', 'yes', 'UNREADABLE'],
      ['colour', 'red', 'UNKNOWN_PARAMETER'],
    ]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        parseLedgerFilters(search, vocabulary);
        parseLedgerView(search, vocabulary, languages);
      }),
    );
  });
});

describe(parseLedgerView, () => {
  it('is the inverse of writing a view', () => {
    const view: fc.Arbitrary<LedgerView> = fc.record({
      article: fc.constantFrom(null, ...vocabulary.articles),
      unit: fc.constantFrom(null, ...vocabulary.units),
      year: fc.option(fc.integer({ min: 1900, max: 2199 })),
      doubtful: fc.boolean(),
      text: fc.constantFrom(null, '229', 'Viet Nam & Laos', '10 %', 'doanh nghiệp'),
      sort: fc.constantFrom(...LEDGER_SORTS),
      descending: fc.boolean(),
      lang: fc.constantFrom(null, ...languages),
      theme: fc.constantFrom(null, 'light', 'dark'),
    });
    fc.assert(
      fc.property(view, (one) => {
        expect(parseLedgerView(serializeLedgerView(one), vocabulary, languages)).toEqual({
          view: one,
          faults: [],
        });
      }),
    );
  });

  it('lets a pressed header win over the order that was there before', () => {
    expect(parseLedgerView('sorted=-year&sort=value', vocabulary, languages).view).toMatchObject({
      sort: 'value',
      descending: false,
    });
    expect(parseLedgerView('sorted=-year', vocabulary, languages).view).toMatchObject({
      sort: 'year',
      descending: true,
    });
  });

  it('falls back to the ledger’s order for one it does not know, and says so', () => {
    const { view, faults } = parseLedgerView('sort=colour', vocabulary, languages);
    expect(view).toEqual(WHOLE_LEDGER);
    expect(faults).toMatchObject([{ parameter: 'sort', value: 'colour', used: 'figure' }]);
  });

  it('has no language where it does not know the one it was asked for, and says so', () => {
    const { view, faults } = parseLedgerView('lang=xx&year=2008', vocabulary, languages);
    expect(view).toEqual({ ...WHOLE_LEDGER, year: 2008 });
    expect(faults).toMatchObject([{ parameter: 'lang', value: 'xx', allowed: 'en, vi' }]);
  });
});

describe(filterFigures, () => {
  it('keeps the ledger’s order and takes the filters together', () => {
    const filters = { article: null, unit: null, year: null, doubtful: false };
    expect(filterFigures(dataset.figures, filters)).toEqual(dataset.figures);
    const found = filterFigures(dataset.figures, { ...filters, year: 2008, doubtful: true });
    expect(ids(found)).toEqual(['A2-020', 'A2-022']);
  });
});

describe(selectFigures, () => {
  it('finds rows that hold every word, wherever it stands', () => {
    expect(ids(show({ text: 'Japan 214.4' }))).toContain('A2-022');
    expect(ids(show({ text: 'a2-058' }))).toEqual(['A2-058']);
    expect(ids(show({ text: '240.9 portal' }))).toContain('A2-030');
    expect(ids(show({ text: "asean's exports to japan" }))).toContain('A2-025');
    expect(show({ text: 'nothing holds this' })).toEqual([]);
  });

  it('sorts values within their unit, and rows without one last both ways', () => {
    const up = show({ sort: 'value' });
    const down = show({ sort: 'value', descending: true });
    expect(ids(up).at(-1)).toBe('A1-012');
    expect(ids(down).at(-1)).toBe('A1-012');
    const dollars = up.filter(({ unit }) => unit === 'bn US$').map(({ value }) => value ?? 0);
    expect(dollars).toEqual([...dollars].sort((a, b) => a - b));
    expect(ids(up.slice(0, dollars.length))).toEqual(
      ids(up.filter(({ unit }) => unit === 'bn US$')),
    );
  });

  it('begins with the gravest finding', () => {
    const kinds = show({ sort: 'finding' }).map(({ finding }) => finding?.kind);
    expect([...new Set(kinds)]).toEqual([
      ...['error', 'inconsistent', 'doubtful', 'unverified', 'rounding', 'consistent'],
    ]);
  });

  it('turns any order round without losing a row', () => {
    for (const sort of LEDGER_SORTS) {
      const up = ids(show({ sort }));
      const down = ids(show({ sort, descending: true }));
      expect([...down].sort()).toEqual([...up].sort());
      expect(up).toHaveLength(dataset.figures.length);
      expect(down).not.toEqual(up);
    }
  });
});
