import type { BacktestMethod, Comparison, Scenario, Series, Year } from '../../model';
import type { TestRow } from './testRows';

/**
 * A backtest as a page is given it: told in the page's language, so that its script needs neither
 * the catalogue nor the dictionaries.
 */
export interface GivenBacktest {
  /** The whole record. */
  series: Series;
  /** What every picture's axis holds, so that they can be compared. */
  levels: readonly number[];
  /** How the rules did, in a sentence or two. */
  finding: string;
  /** The unit and the scale. */
  unit: string;
  /** How much of a test it is. */
  caveat: string;
  years: readonly GivenYear[];
  /** Nearest to what came first. */
  rules: readonly GivenRule[];
  tests: readonly TestRow[];
  heads: Readonly<
    Record<'stand' | 'rule' | 'factor' | 'against' | 'numbers' | 'year' | 'came' | 'open', string>
  >;
}

/** One year of the past that every rule was tried from. */
export interface GivenYear {
  origin: Year;
  year: string;
  heading: string;
  /** What came after it. */
  came: string;
  title: string;
  description: string;
  comparison: Comparison;
  /** Path of the workbench that shows the same. */
  address: string;
}

/** How one rule did. */
export interface GivenRule {
  method: BacktestMethod;
  look: Scenario['id'] | 'still';
  name: string;
  factor: string;
  against: string;
}
