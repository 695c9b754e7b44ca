import type { Computation } from '../../model';

/** How a reader commits to an answer before seeing one: by a line, or by one of a few answers. */
export type Guessing =
  | { kind: 'draw' }
  /** `right` is the place of the answer that the record or the arithmetic gives. */
  | { kind: 'choose'; options: readonly string[]; right: number };

/** One step of a lesson as a page tells it. */
export interface ToldStep {
  /** Unique in its lesson. */
  id: string;
  /** What the reveal shows. */
  computation: Computation;
  /** What is shown until then, where that is more than the record alone. */
  before: Computation | null;
  /** What is said before the question. */
  say: string | null;
  question: string | null;
  guessing: Guessing | null;
  /** `backtest` shows how five rules would have done on the record, and the chart not at all. */
  picture: 'chart' | 'backtest';
  /** What follows from it, a sentence each; empty in a lesson of one's own. */
  explanation: readonly string[];
}

/** A lesson as a page tells it, built in or of one's own. */
export interface ToldLesson {
  /** What follows `/learn/` in its address. */
  id: string;
  title: string;
  steps: readonly ToldStep[];
}
