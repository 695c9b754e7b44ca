import type { Comparison, LessonView, PresetNote, Series } from '../../model';
import type { GivenBacktest } from '../backtest/givenBacktest';
import type { ToldFaults } from '../text/tellFaults';
import type { GlossedStep } from './glossSteps';
import type { ToldStep } from './types';

/**
 * A lesson as the page that walks through it is given it, on the server and in the browser alike:
 * told in the page's language, so that its script needs neither the catalogue nor the dictionaries.
 */
export interface GivenLesson {
  /** What follows `/learn/` in its address. */
  id: string;
  title: string;
  /** What of its address says which lesson it is; empty for a built-in one. */
  query: string;
  /** How its page was asked for. */
  view: LessonView;
  /** Whether it stands in a frame on somebody else's site. */
  framed: boolean;
  steps: readonly GivenStep[];
  /** The lesson to go on with; null where there is none. */
  next: { id: string; title: string } | null;
  /** What of the address was not taken as written; null where all of it was. */
  faults: ToldFaults | null;
}

/** One step of it. */
export interface GivenStep extends Pick<ToldStep, 'id' | 'question' | 'guessing'>, GlossedStep {
  title: string;
  subtitle: string;
  /** That these are scenarios, and where the figures were printed. */
  source: string;
  /** Until its answer is asked for. */
  before: GivenChart;
  /** Its answer. */
  after: GivenChart;
  /** How five rules would have done, where that is the answer and not the chart. */
  backtest: GivenBacktest | null;
}

/** What a chart of a lesson is computed from, and what a listener hears of it. */
export interface GivenChart {
  comparison: Comparison;
  /** Without the texts that no chart tells. */
  series: Series;
  presets: readonly PresetNote[];
  description: string;
}

/** Whether a step has nothing to wait for: no question is asked, and nothing is to be guessed. */
export function isOpen({ question, guessing }: Pick<ToldStep, 'question' | 'guessing'>): boolean {
  return question === null && guessing === null;
}
