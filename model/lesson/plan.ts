import type { ScenarioId, Year } from '../types';

/** Every built-in lesson, in the order they are offered. */
export const LESSON_IDS = [
  'stand-in-2008',
  'five-rates',
  'which-2008',
  'five-hundred-billion',
  'pandemic-year',
] as const;

export type LessonId = (typeof LESSON_IDS)[number];

/** A built-in lesson without its words: what is compared, and what is quoted. */
export interface LessonPlan {
  id: LessonId;
  /** What it takes in class, discussion included. */
  minutes: number;
  /** Changes on the year before that somebody states, by a name of their own. */
  quotes: Readonly<Record<string, Quote>>;
  steps: readonly StepPlan[];
}

/** A change into a year from the one before, as a fraction, that an article prints or officials state. */
export interface Quote {
  year: Year;
  change: number;
}

/** One step of it. */
export interface StepPlan {
  id: string;
  /** What the reveal shows, as a query. */
  query: string;
  /** What is shown until then; null where that is the record alone. */
  before: string | null;
  picture: 'chart' | 'backtest';
  /** Scenarios whose growth is the record's between two years, and is called so. */
  paces: Readonly<Partial<Record<ScenarioId, readonly [Year, Year]>>>;
}
