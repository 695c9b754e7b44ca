import type { ScenarioId, Year } from '../types';

/** Every built-in lesson, in the order they are offered. */
export const LESSON_IDS = ['five-rates', 'five-hundred-billion'] as const;

export type LessonId = (typeof LESSON_IDS)[number];

/** A built-in lesson without its words: what is compared, and what is quoted. */
export interface LessonPlan {
  id: LessonId;
  /** What it takes in class, discussion included. */
  minutes: number;
  /** Numbers that no series has, by a name of their own; fractions. */
  quotes: Readonly<Record<string, number>>;
  steps: readonly StepPlan[];
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
