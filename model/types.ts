/** Shapes of things, shared by every folder. Rates, sizes and shares are fractions; years are integers; money is in the series' unit. */

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
  /** Official values the articles do not have, by year; two for a year where sources disagree. */
  outside: readonly OutsideValue[];
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
}

/** The growth rule of a scenario before levers and shocks. */
export type Growth =
  | { kind: 'hold'; level: 'last' | 'gmean' }
  | { kind: 'constant'; g: number }
  | { kind: 'drift'; estimator: 'endpoint' | 'ols' };

/** Coverage of one drawn prediction interval, as a fraction. */
export type Level = 0.5 | 0.8 | 0.95;

export type ScenarioId = 'a' | 'b' | 'c' | 'd' | 'e' | 'f';

export interface Scenario {
  id: ScenarioId;
  /** What its author called it, or null: then the rule is described in the reader's language. */
  name: string | null;
  growth: Growth;
  levers: readonly [];
  shocks: readonly [];
  band: readonly Level[];
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
  scenarios: readonly Scenario[];
}

export interface Band {
  level: Level;
  lower: number;
  upper: number;
}

export interface Point {
  year: Year;
  value: number;
  baseline: number;
  status: Observation['status'] | 'projected' | 'scenario';
  bands: readonly Band[];
}

export type WarningCode = 'W_FEW_POINTS' | 'W_LONG_EXTRAPOLATION' | 'W_NO_RANGE' | 'W_REVERTS';

export interface Warning {
  code: WarningCode;
  scenario: ScenarioId;
}

/** What the assumptions of one scenario lead to at the horizon. */
export interface Summary {
  year: Year;
  value: number;
  baseline: number;
  difference: number;
  /** Average growth a year since the last observation; null at a horizon of zero years. */
  cagr: number | null;
  /** Years to double at that pace; null when it does not grow. */
  doublingYears: number | null;
}

/** A series, a scenario and what follows; carries its inputs so that any output can print them. */
export interface Projection {
  series: Series;
  scenario: Scenario;
  /** From the last observation (included) to the horizon, one a year. */
  points: readonly Point[];
  summary: Summary;
  warnings: readonly Warning[];
}

export type ErrorCode =
  | 'E_YEAR'
  | 'E_NONPOSITIVE'
  | 'E_HORIZON'
  | 'E_HORIZON_ZERO'
  | 'E_OBS_COUNT'
  | 'E_OBS_ORDER'
  | 'E_GROWTH_LE_MINUS_100'
  | 'E_KIND'
  | 'E_RANGE'
  | 'E_SHARE_RANGE'
  | 'E_LOG_DOMAIN'
  | 'E_EXP_DOMAIN';

/** A refusal as a value: the code of the specification and what it refers to. */
export interface ModelError {
  error: ErrorCode;
  year?: Year;
  field?: string;
}

export type Result<T> = T | ModelError;

/** True where a result is a refusal. */
export function isError(result: unknown): result is ModelError {
  return typeof result === 'object' && result !== null && 'error' in result;
}
