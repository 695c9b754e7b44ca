import type { LedgerFigure } from './ledgerFigure';

/** Where an article prints a figure, as it is shown: "3.2.1 Trade, paragraph 2". */
export function locationOf({ section, paragraph }: Pick<LedgerFigure, 'section' | 'paragraph'>) {
  return `${section}, paragraph ${paragraph}`;
}
