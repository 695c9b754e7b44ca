/** Shapes of things, shared by every folder. Rates, sizes and shares are fractions; years are integers; money is in the series' unit. */

import type { Lever, Scenario } from './assumptions';
import type { EarlierData, Revision } from './versions/types';

export * from './assumptions';
export * from './projection';
export * from './result';
export * from './versions/types';

export type Year = number;

/** A year and a level of one series. */
export type Obs = readonly [year: Year, value: number];

/** What a value is; no representation may drop it. */
export type Status =
  'published' | 'derived' | 'interpolated' | 'projected' | 'scenario' | 'outside';

/** How far a printed figure can be trusted, from the ledger's own arithmetic. */
export type FindingKind =
  'consistent' | 'rounding' | 'doubtful' | 'inconsistent' | 'error' | 'unverified';

export interface Finding {
  kind: FindingKind;
  /** In our words, with its arithmetic. */
  text: string;
}

/** The editor's other value for a printed figure; stands in for it only where a reader asks. */
export interface Alternative {
  /** Ledger id of the printed figure. */
  figure: string;
  /** What the observation becomes with it, in the series' unit. */
  value: number;
  /** `derived` where it is arithmetic on printed figures, else `outside`. */
  status: 'derived' | 'outside';
  source: string;
  reason: string;
  /** For a derived observation, its arithmetic with the alternative. */
  formula: string | null;
}

/** One value of a series, with everything a reader needs to find it again. */
export interface Observation {
  year: Year;
  value: number;
  /** `outside` only where an alternative from outside the articles stands in. */
  status: 'published' | 'derived' | 'outside';
  /** Ledger id; for a derived value the ids it was computed from, joined by a space. */
  figure: string;
  /** Words the article puts before the number, such as "more than". */
  qualifier: string | null;
  source: string;
  /** Section and paragraph of the article. */
  location: string;
  /** The reference the article itself gives, as printed, or null. */
  cites: string | null;
  finding: Finding | null;
  /** For a derived value, the arithmetic in words and numbers. */
  formula: string | null;
  /** True where the finding says the printed value may be wrong; drawn hollow. */
  doubtful: boolean;
  /** What may stand in for it, if the editors know of something. */
  alternative: Alternative | null;
  /** The value as printed, where the alternative stands in for it; else null. */
  printed: number | null;
}

/** A value of a series that is in no article: shown on request, never used in estimation. */
export interface OutsideValue {
  year: Year;
  value: number;
  source: string;
  note: string;
}

/** A dated event, in our words, with where the articles tell of it. */
export interface Milestone {
  year: Year;
  label: string;
  text: string;
  places: readonly { source: string; location: string }[];
  doubt: string | null;
}

/** `drifts`: shocks accumulate (a random walk); `reverts`: the record swings around its mean. */
export type Behaviour = 'drifts' | 'reverts';

export interface Series {
  id: string;
  group: 'trade' | 'partner' | 'investment' | 'context';
  title: string;
  /** The noun a sentence begins with: "Trade", "Japan's investment". */
  subject: string;
  unit: string;
  behaviour: Behaviour;
  /** Strictly increasing years, at least one. */
  observations: readonly Observation[];
  /** Figures of later years that a comparison keeps aside; empty unless it stands in an earlier year. */
  later: readonly Observation[];
  /** Official values the articles do not have, by year; two for a year where sources disagree. */
  outside: readonly OutsideValue[];
  /** The series it is the sum of, in the same unit; empty where none is known. They have none. */
  parts: readonly Series[];
}

/** A publication that printed values of a series. */
export interface SourceNote {
  id: string;
  title: string;
  citation: string;
  address: string | null;
}

/** Every series that can be named in a query, and the version of the data they come from. */
export interface Catalogue {
  version: number;
  series: Readonly<Record<string, Series>>;
  /** Every publication a value or a milestone names, by id. */
  sources: Readonly<Record<string, SourceNote>>;
  /** Ledger ids of the figures that have an alternative, in the ledger's order. */
  alternatives: readonly string[];
  milestones: readonly Milestone[];
  /** Ready-made levers and shocks that a query may name. */
  presets: readonly PresetNote[];
  /** Every earlier version of the data, oldest first. */
  earlier: readonly EarlierData[];
  /** What each version but the first changed, oldest first. */
  revisions: readonly Revision[];
}

/** What a query and a sentence need to know of a preset. */
export interface PresetNote {
  id: string;
  kind: Lever['kind'] | 'shock';
  title: string;
  /** True where no source bears its size out; then the word "assumption" goes with it. */
  assumption: boolean;
}

export type ScaleKind = 'linear' | 'log' | 'index';

/** What a link holds. */
export interface Comparison {
  v: 1;
  data: number;
  title: string | null;
  series: string;
  from: Year;
  to: Year;
  scale: ScaleKind;
  alt: readonly string[];
  outside: boolean;
  /** The record is known up to this year, which has a figure; null: all of it. */
  until: Year | null;
  scenarios: readonly Scenario[];
}
