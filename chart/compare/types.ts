import type { Box, Label, Tick } from '../layout/types';
import type { Scenario } from '../../model';

/** Which look a line or bar has: its scenario's letter, or the quiet one of "no change". */
export type Look = Scenario['id'] | 'still';

/** One scenario's difference from the reference, with a direct label at its end. */
export interface GapLine {
  scenario: Scenario['id'];
  look: Look;
  path: string;
  dash: string;
  widthPx: number;
  end: { x: number; y: number };
  label: Label & { value: string };
  /** From the end to its label where the label had to move, else null. */
  leader: string | null;
}

/** Differences over the years as numbers and path strings. */
export interface GapLayout {
  width: number;
  height: number;
  fontPx: number;
  plot: Box;
  yTicks: readonly Tick[];
  xTicks: readonly Tick[];
  /** Where the reference stands, and its name where no line of its own says it. */
  zero: { y: number; label: Label | null; leader: string | null };
  lines: readonly GapLine[];
}

/** One row of a waterfall: a level at either end, a lever or shock between. */
export interface ContributionRow {
  kind: 'baseline' | 'part' | 'total';
  /** Middle of the row, px from the top. */
  y: number;
  /** What the row is called, in as many lines as it takes. */
  lines: readonly Label[];
  /** Its number, set flush right as in a sum. */
  number: Label;
  /** From where to where a part pushes, px; null at the ends and where it adds nothing. */
  bar: { x: number; width: number; rises: boolean } | null;
  /** Where a level stands, px from the left; null for a part. */
  mark: number | null;
}

/** What levers and shocks add and take, as numbers and path strings. */
export interface ContributionLayout {
  width: number;
  height: number;
  fontPx: number;
  look: Look;
  plot: Box;
  /** Where growth alone stands, px from the left. */
  zeroX: number;
  ticks: readonly Tick[];
  rows: readonly ContributionRow[];
  /** Thin lines that hand the running sum from row to row. */
  links: string;
}
