import type { Series, SourceNote, Year } from '../types';

/** What an earlier version of the data had otherwise than the newest; the rest is the newest's. */
export interface EarlierData {
  version: number;
  /** Whole series, by id. */
  series: Readonly<Record<string, Series>>;
  /** Publications that the newest no longer names, by id. */
  sources: Readonly<Record<string, SourceNote>>;
  /** As in a catalogue. */
  alternatives: readonly string[];
}

/** A value of a series that a version of the data changed; null where there was or is none. */
export interface RevisedValue {
  series: string;
  year: Year;
  /** Which value of that year: the one in the record, an editor's alternative, or one from outside. */
  kind: 'record' | 'alternative' | 'outside';
  /** The figure an alternative stands in for; null for the other kinds. */
  figure: string | null;
  before: number | null;
  after: number | null;
  /** Why, in the editors' words; one for each change that led to it. */
  reasons: readonly string[];
}

/** What a version of the data changed of the one before it. */
export interface Revision {
  version: number;
  /** ISO date. */
  date: string;
  values: readonly RevisedValue[];
}
