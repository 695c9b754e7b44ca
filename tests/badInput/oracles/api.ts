import { VIEW_WORDS } from '../../../chart/viewWords';
import { catalogue } from '../../../data';
import { ledgerVocabulary } from '../../../data/ledgerVocabulary';
import {
  parseComparison,
  parseLedgerFilters,
  serializeComparison,
  statusOf,
  type Fault,
} from '../../../model';
import { textOf } from './answer';
import type { Judged } from './judge';

const comparison = (search: string) => {
  const { comparison: read, view, faults } = parseComparison(search, catalogue, VIEW_WORDS);
  return { faults, canonical: serializeComparison(read, { lang: view.lang }) };
};
const filters = (search: string) => {
  const { faults } = parseLedgerFilters(search, ledgerVocabulary);
  return { faults, canonical: null };
};

type ReadQuery = (search: string) => { faults: readonly Fault[]; canonical: string | null };

/** How each strict route reads its query, by its pattern. */
const ROUTES: Readonly<Record<string, ReadQuery>> = {
  '/api/v1/projection.json': comparison,
  '/api/v1/projection.csv': comparison,
  '/api/v1/datapackage.json': comparison,
  '/api/v1/figures': filters,
  '/api/v1/figures.csv': filters,
};

/** What is wrong with a strict answer: every fault is named at once, and what has none is sent on. */
export function faultsOfApi({ answer }: Judged, pattern: string): string[] {
  const readQuery = ROUTES[pattern];
  if (!readQuery) return [];
  const { pathname, search } = new URL(answer.asked.path, 'http://localhost');
  const { faults, canonical } = readQuery(search);
  if (faults.length === 0) {
    if (canonical === null || search === `?${canonical}`) return isStatus(200);
    const way = `${pathname}?${canonical}`;
    const leads = answer.headers.get('location');
    return leads === way ? isStatus(308) : [`leads to ${leads}, not ${way}`];
  }
  // As JSON writes it: what a fault does not say is left out.
  const expected = JSON.stringify(faults.map((one) => ({ ...one, used: undefined })));
  const { errors } = JSON.parse(textOf(answer.body)) as { errors?: unknown };
  return [
    ...isStatus(statusOf(faults)),
    ...(sorted(errors) === sorted(JSON.parse(expected)) ? [] : ['does not name every fault']),
  ];

  function isStatus(status: number): string[] {
    return answer.status === status ? [] : [`should be ${status}`];
  }
}

/** JSON with the members of every entry in order. */
const sorted = (entries: unknown) =>
  JSON.stringify(
    (entries as readonly object[]).map((one) =>
      Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );
