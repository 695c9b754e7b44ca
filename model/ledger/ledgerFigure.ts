import type { Finding } from '../types';

/** A row of the ledger, as far as it is searched, filtered and sorted. */
export interface LedgerFigure {
  id: string;
  article: string;
  section: string;
  paragraph: number;
  cites: string | null;
  value: number | null;
  qualifier: string | null;
  unit: string;
  year: number | null;
  period: string;
  measures: string;
  finding: Finding | null;
  alternatives: readonly { value: number; reason: string }[];
}
