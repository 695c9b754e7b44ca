import type { Catalogue, Comparison } from '../types';
import { decodeV1 } from './decodeV1';
import type { Fault } from './fault';

/** A comparison complete in every field, and every part that was not taken as written. */
export interface Resolved {
  comparison: Comparison;
  faults: readonly Fault[];
}

/** How a version of the grammar reads keys and values; see `resolveComparison` for what it is given. */
export type Decoder = (
  values: ReadonlyMap<string, string>,
  newest: Catalogue,
  known: readonly string[],
  lists: ReadonlyMap<string, readonly string[]>,
) => Resolved;

/**
 * Every version of the grammar, the first one first. A further version is a further file here; one
 * that links were made with is never edited.
 */
export const DECODERS: readonly [Decoder, ...Decoder[]] = [decodeV1];

/** The newest version of the grammar, and of the model it names. */
export const GRAMMAR_VERSION = DECODERS.length;
