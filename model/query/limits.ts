import type { ScenarioId, Year } from '../types';

/** What a comparison may hold; anything beyond is clamped or dropped, and reported. */
export const LIMITS = {
  growth: { min: -0.5, max: 1 },
  horizonYears: 50,
  titleCharacters: 120,
  nameCharacters: 60,
} as const;

/** Letters of the scenarios, in order. */
export const SCENARIO_IDS: readonly ScenarioId[] = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Where a comparison ends unless it says otherwise. */
export const DEFAULT_HORIZON: Year = 2040;

/** Version of the grammar, and of the model it names. */
export const GRAMMAR_VERSION = 1;
