import { EMBED_KEYS } from '../embed/types';
import type { Catalogue, Comparison } from '../types';
import type { Fault } from './fault';
import { readPairs } from './readPairs';
import { resolveComparison } from './resolveComparison';
import { resolveView } from './resolveView';
import { VIEW_KEYS, type View, type ViewWords } from './view';

/** Keys that say how a comparison is shown, here or in a frame. */
const KNOWN: readonly string[] = [...VIEW_KEYS, ...EMBED_KEYS];

/** A query read: the comparison, how it is to be shown, and what was not taken as written. */
export interface ParsedQuery {
  comparison: Comparison;
  view: View;
  faults: readonly Fault[];
}

/** Reads a query string. Never throws; always returns a comparison that can be computed. */
export function parseComparison(
  search: string,
  catalogue: Catalogue,
  viewWords: ViewWords,
): ParsedQuery {
  const { values, lists, faults } = readPairs(search);
  const resolved = resolveComparison(values, catalogue, KNOWN, lists);
  const ids = resolved.comparison.scenarios.map(({ id }) => id);
  const { view, faults: viewFaults } = resolveView(values, viewWords, ids);
  return {
    comparison: resolved.comparison,
    view,
    faults: [...faults, ...resolved.faults, ...viewFaults],
  };
}
