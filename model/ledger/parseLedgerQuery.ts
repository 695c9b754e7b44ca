import { cleanText } from '../query/freeText';
import { fault, type Fault } from '../query/fault';
import { readPairs } from '../query/readPairs';

/** Which rows of the ledger are asked for; null leaves a filter open. */
export interface LedgerFilters {
  article: string | null;
  unit: string | null;
  year: number | null;
  doubtful: boolean;
}

/** What the ledger can be sorted by; a page's headers. */
export const LEDGER_SORTS = ['figure', 'value', 'year', 'measures', 'place', 'finding'] as const;
export type LedgerSort = (typeof LEDGER_SORTS)[number];

/** The ledger as a page shows it: filters, a text to look for, an order, and how it is rendered. */
export interface LedgerView extends LedgerFilters {
  text: string | null;
  sort: LedgerSort;
  descending: boolean;
  lang: string | null;
  theme: 'light' | 'dark' | null;
}

/** The articles and units that rows can have. */
export interface LedgerVocabulary {
  articles: readonly string[];
  units: readonly string[];
}

/** Every row, in the ledger's order. */
export const WHOLE_LEDGER: LedgerView = {
  article: null,
  unit: null,
  year: null,
  doubtful: false,
  text: null,
  sort: 'figure',
  descending: false,
  lang: null,
  theme: null,
};

const LONGEST_TEXT = 100;
const FILTERS = ['article', 'unit', 'year', 'doubtful'];
/** `sorted` is the order of a page without script; a header pressed there says `sort`. */
const VIEW_WORDS = ['q', 'sort', 'sorted', 'lang', 'theme'];

/** The filters of a program's query with every fault of it; an empty value asks for nothing. Never throws. */
export function parseLedgerFilters(
  search: string,
  vocabulary: LedgerVocabulary,
): { filters: LedgerFilters; faults: readonly Fault[] } {
  const { values, faults } = readPairs(search);
  const read = readFilters(values, vocabulary);
  return {
    filters: read.filters,
    faults: [...faults, ...read.faults, ...unknown(values, FILTERS)],
  };
}

/**
 * The same for a page's query, which may also look for a text, sort, and choose one of the page's
 * languages. Never throws.
 */
export function parseLedgerView(
  search: string,
  vocabulary: LedgerVocabulary,
  languages: readonly string[],
): { view: LedgerView; faults: readonly Fault[] } {
  const { values, faults } = readPairs(search);
  const { filters, faults: refused } = readFilters(values, vocabulary);
  const words = values.get('sort') || values.get('sorted') || 'figure';
  const sort = LEDGER_SORTS.find((key) => key === words.replace(/^-/, ''));
  const asked = values.get('lang') ?? null;
  const lang = languages.find((known) => known === asked) ?? null;
  const theme = values.get('theme');
  return {
    view: {
      ...filters,
      text: cleanText(values.get('q') ?? '', LONGEST_TEXT).text,
      sort: sort ?? 'figure',
      descending: sort !== undefined && words.startsWith('-'),
      lang,
      theme: theme === 'light' || theme === 'dark' ? theme : null,
    },
    faults: [
      ...faults,
      ...refused,
      ...(sort ? [] : [fault('sort', words, 'UNREADABLE', LEDGER_SORTS.join(', '), 'figure')]),
      ...(asked === lang ? [] : [fault('lang', asked ?? '', 'UNREADABLE', languages.join(', '))]),
      ...unknown(values, [...FILTERS, ...VIEW_WORDS]),
    ],
  };
}

function readFilters(
  values: ReadonlyMap<string, string>,
  { articles, units }: LedgerVocabulary,
): { filters: LedgerFilters; faults: Fault[] } {
  const faults: Fault[] = [];
  const take = (key: string, isAllowed: (value: string) => boolean, allowed: string) => {
    const value = values.get(key)?.trim() ?? '';
    if (value === '' || isAllowed(value)) return value || null;
    faults.push(fault(key, value, 'UNREADABLE', allowed));
    return null;
  };
  const article = take('article', (value) => articles.includes(value), articles.join(', '));
  const unit = take('unit', (value) => units.includes(value), units.join(', '));
  const year = take('year', (value) => /^(19|20|21)\d\d$/.test(value), 'a year from 1900 to 2199');
  const doubtful = take('doubtful', (value) => value === '1', '1');
  return {
    filters: {
      article,
      unit,
      year: year === null ? null : Number(year),
      doubtful: doubtful !== null,
    },
    faults,
  };
}

function unknown(values: ReadonlyMap<string, string>, known: readonly string[]): Fault[] {
  return [...values]
    .filter(([key]) => !known.includes(key))
    .map(([key, value]) => fault(key, value, 'UNKNOWN_PARAMETER', known.join(', ')));
}
