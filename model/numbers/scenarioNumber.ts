import { LIMITS } from '../query/limits';
import type { Scenario } from '../types';

/** What a number is counted in; growths, shares and points are fractions. */
export type Quantity = 'growth' | 'share' | 'points' | 'money' | 'year' | 'years' | 'halfLife';

/** How many of the unit people see a value of one is: 0.033 is 3.3 % a year. */
export const SHOWN: Readonly<Record<Quantity, number>> = {
  ...{ growth: 100, share: 100, points: 100 },
  ...{ money: 1, year: 1, years: 1, halfLife: 1 },
};

/** One number of a scenario: where it stands, what it may be, and the scenario with another one. */
export interface ScenarioNumber {
  /** Tells it from the scenario's other numbers, whatever they come to: "levers.0.size". */
  key: string;
  quantity: Quantity;
  value: number;
  /** What a query can hold; whether the model can compute with it is the model's business. */
  range: Range;
  with: (value: number) => Scenario;
}

export interface Range {
  min: number;
  max: number;
}

/** Years the model knows. */
export const YEARS: Range = { min: 1900, max: 2200 };

/** Levels that can be aimed at; the model refuses nothing at all. */
export const LEVELS: Range = { min: 0, max: LIMITS.money.max };

/** A list with another item in one place. */
export function replaced<T>(list: readonly T[], i: number, item: T): T[] {
  return list.map((one, at) => (at === i ? item : one));
}
