import type { Label } from '../layout/types';

/** A guess on a chart, and how far it is from an answer, as numbers and path strings. */
export interface GuessLayout {
  /** Type of the chart, px. */
  fontPx: number;
  /** From the last figure through every year drawn; empty where none is. */
  path: string;
  /** Where it ends; null where nothing is drawn. */
  end: { x: number; y: number } | null;
  gap: GapShape | null;
  /** What the guess comes to, and by what factor it differs where there is room to say so. */
  labels: readonly Label[];
}

/** The room between a guess and an answer. */
export interface GapShape {
  /** Between the two lines, over the years both have. */
  area: string;
  /** From one to the other in each year that came, or in the last year both have. */
  bars: string;
  /** Where the last bar is, and by what factor the two differ there. */
  last: { x: number; from: number; to: number; times: number };
}
