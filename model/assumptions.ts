import type { Year } from './types';

/** The growth rule of a scenario before levers and shocks. */
export type Growth =
  | { kind: 'hold'; level: 'last' | 'gmean' }
  | { kind: 'constant'; g: number }
  /** `d` in the series' unit a year. */
  | { kind: 'linear'; d: number }
  /** `from` is the first year whose growth into it is `g`. */
  | { kind: 'phased'; segments: readonly Segment[] }
  /** `halfLife` in years: how long the gap between `g0` and `gLong` takes to halve. */
  | { kind: 'fading'; g0: number; gLong: number; halfLife: number }
  | { kind: 'logistic'; g0: number; ceiling: number }
  | { kind: 'drift'; estimator: 'endpoint' | 'ols' }
  | { kind: 'drawn'; anchors: readonly Anchor[]; after: 'flat' | 'growth' }
  /** The constant growth that reaches `value` in `year`, given the scenario's levers and shocks. */
  | { kind: 'target'; year: Year; value: number }
  /** Every part of the series by a rule of its own, in the series' order; the total is their sum. */
  | { kind: 'parts'; parts: readonly PartGrowth[] };

/** A rule of one kind. */
export type GrowthOf<K extends Growth['kind']> = Extract<Growth, { kind: K }>;

/** A rule that makes a path of one level: every one but those of a named end and of parts. */
export type PartRule = Exclude<Growth, { kind: 'target' | 'parts' }>;

/** The rule of one part of a series. */
export interface PartGrowth {
  /** The part's own id as a series. */
  id: string;
  growth: PartRule;
}

/** A growth rate and the first year whose growth into it is that rate. */
export interface Segment {
  from: Year;
  g: number;
}

/** A year and the level a hand-drawn path passes through in it. */
export interface Anchor {
  year: Year;
  value: number;
}

/** A policy assumption. */
export interface Lever {
  /** `growth`: `size` is added to every year's growth; `level`: the path is `1 + size` times higher. */
  kind: 'growth' | 'level';
  /** A preset's id, or the plain word of the query: `points` or `level`. */
  id: string;
  size: number;
  /** First year affected. */
  start: Year;
  /** Years to full size, at least 1. */
  ramp: number;
  /** Last year at the weight reached, or null: for ever. */
  end: Year | null;
  /** Years from `end` until nothing is left; null where there is no end. */
  out: number | null;
  /** What its author called it. */
  label: string | null;
}

/** A temporary gap to the path without it; `depth` and `scar` are shares of that path. */
export interface Shock {
  /** A preset's id, or `shock`. */
  id: string;
  /** The year of the trough. */
  year: Year;
  depth: number;
  /** Years from the trough until only the scar is left, at least 1. */
  recovery: number;
  /** What never comes back, at most `depth`. */
  scar: number;
  label: string | null;
}

/** Coverage of one drawn prediction interval, as a fraction. */
export type Level = 0.5 | 0.8 | 0.95;

export type ScenarioId = 'a' | 'b' | 'c' | 'd' | 'e' | 'f';

export interface Scenario {
  id: ScenarioId;
  /** What its author called it, or null: then the rule is described in the reader's language. */
  name: string | null;
  growth: Growth;
  levers: readonly Lever[];
  shocks: readonly Shock[];
  band: readonly Level[];
  /** Computed and served like the others, but not drawn and not told of. */
  hidden: boolean;
}
