import type { Catalogue } from '../types';
import { DECODERS, GRAMMAR_VERSION, type Resolved } from './decoders';
import type { Fault } from './fault';
import { resolveVersion } from './resolveVersion';

export type { Resolved } from './decoders';

/** A query without a version is of the first one, whichever is the newest. */
const FIRST = 1;

/**
 * Fills a comparison from keys and values, as the version of the grammar that they name reads them.
 * Total: whatever the keys say, a comparison that can be computed comes back. `newest` is the newest
 * catalogue, whichever data the keys name; `known` names further keys that are somebody else's to
 * read; `lists` holds the levers and shocks by key.
 */
export function resolveComparison(
  values: ReadonlyMap<string, string>,
  newest: Catalogue,
  known: readonly string[] = [],
  lists: ReadonlyMap<string, readonly string[]> = new Map(),
): Resolved {
  const faults: Fault[] = [];
  const versions = { newest: GRAMMAR_VERSION, unless: FIRST };
  const version = resolveVersion(values, 'v', versions, faults);
  const decode = DECODERS[version - 1] ?? DECODERS[0];
  const resolved = decode(values, newest, known, lists);
  return { ...resolved, faults: [...faults, ...resolved.faults] };
}
