import type { LedgerVocabulary } from '../model';
import { figures } from './ledger';

const inUse = (values: readonly string[]) => [...new Set(values)];

/** The articles and units that some row of the ledger has, in the order a reader is offered them. */
export const ledgerVocabulary: LedgerVocabulary = {
  articles: inUse(figures.map(({ article }) => article)).sort(),
  units: inUse(figures.map(({ unit }) => unit)),
};
