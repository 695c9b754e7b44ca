import type { ScenarioId, Year } from '../types';

/** What a comparison may hold; anything beyond is clamped or dropped, and reported. */
export const LIMITS = {
  growth: { min: -0.5, max: 1 },
  /** Sizes of levers: points a year as a fraction, and effects on the level. */
  points: { min: -0.2, max: 0.2 },
  level: { min: -0.9, max: 5 },
  /** Years a ramp, a fading-out, a recovery may take. */
  years: { min: 1, max: 50 },
  halfLife: { min: 0.5, max: 50 },
  /** A level, and a change of it a year, in the series' unit; the model refuses what is not positive. */
  money: { min: -1_000_000, max: 1_000_000 },
  /** Segments of a phased rule, anchors of a drawn one. */
  steps: 20,
  levers: 8,
  shocks: 4,
  horizonYears: 50,
  titleCharacters: 120,
  nameCharacters: 60,
} as const;

/** Characters of a query; a longer link does not survive the places links are pasted into. */
export const LONGEST_QUERY = 1500;

/** Letters of the scenarios, in order. */
export const SCENARIO_IDS: readonly ScenarioId[] = ['a', 'b', 'c', 'd', 'e', 'f'];

/** What follows a scenario's letter and a full stop in a key; no part of a series is called so. */
export const SCENARIO_KEYS: readonly string[] = ['name', 'lever', 'shock', 'band', 'hide'];

/** Where a comparison ends unless it says otherwise. */
export const DEFAULT_HORIZON: Year = 2040;
