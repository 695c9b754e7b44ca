/** Shapes of what follows from a scenario. */

import type { Growth, Level, Lever, Scenario, ScenarioId } from './assumptions';
import type { Observation, PresetNote, Series, Year } from './types';

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

export type WarningCode =
  | 'W_LEVER_AFTER_HORIZON'
  | 'W_SHOCK_AFTER_HORIZON'
  | 'W_ABOVE_CEILING'
  | 'W_FEW_POINTS'
  | 'W_LONG_EXTRAPOLATION'
  | 'W_DECLINE_TARGET'
  | 'W_NO_RANGE'
  | 'W_REVERTS'
  | 'W_PARTS_SPLIT';

export interface Warning {
  code: WarningCode;
  scenario: ScenarioId;
}

/** What one lever or shock adds to the difference between scenario and baseline, in the series' unit. */
export interface Contribution {
  id: string;
  kind: Lever['kind'] | 'shock';
  label: string | null;
  value: number;
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
  /** Levers, then shocks, in their order; they sum to `difference`. */
  contributions: readonly Contribution[];
}

/** A part of the series that leads a scenario, by its own rule alone: levers and shocks act on the sum. */
export interface PartProjection {
  id: string;
  title: string;
  /** Of the total in the base year, a fraction. */
  share: number;
  /** The value its share is taken from; where it is of an earlier year, the share is an assumption. */
  split: Observation;
  /** From the base year (included) to the horizon; the parts of a year sum to its `baseline`. */
  points: readonly PartPoint[];
}

export interface PartPoint {
  year: Year;
  value: number;
  status: 'projected';
}

/** A series, a scenario and what follows; carries its inputs so that any output can print them. */
export interface Projection {
  series: Series;
  scenario: Scenario;
  /** The growth rule as it was computed: a target as the constant growth that reaches it. */
  rule: Growth;
  /** The presets its levers and shocks name. */
  presets: readonly PresetNote[];
  /** From the last observation (included) to the horizon, one a year. */
  points: readonly Point[];
  /** The parts that lead the total, in the order of the series; empty for every other rule. */
  parts: readonly PartProjection[];
  summary: Summary;
  warnings: readonly Warning[];
}
