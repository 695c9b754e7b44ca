import type { LedgerFilters, LedgerView } from './parseLedgerQuery';

/** The query of some filters; empty where every row is asked for. */
export function serializeLedgerFilters(filters: LedgerFilters): string {
  return join(filterPairs(filters));
}

/** The query of a page of the ledger; what equals the whole ledger is left out. */
export function serializeLedgerView(view: LedgerView): string {
  const { text, sort, descending, lang, theme } = view;
  return join([
    ['q', text],
    ...filterPairs(view),
    ['sort', sort === 'figure' && !descending ? null : `${descending ? '-' : ''}${sort}`],
    ['lang', lang],
    ['theme', theme],
  ]);
}

type Pair = readonly [key: string, value: string | null];

function filterPairs({ article, unit, year, doubtful }: LedgerFilters): Pair[] {
  return [
    ['article', article],
    ['unit', unit],
    ['year', year === null ? null : String(year)],
    ['doubtful', doubtful ? '1' : null],
  ];
}

function join(pairs: readonly Pair[]): string {
  return pairs
    .flatMap(([key, value]) => (value === null ? [] : `${key}=${encodeURIComponent(value)}`))
    .join('&');
}
