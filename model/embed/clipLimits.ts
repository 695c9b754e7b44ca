import { SHOWN, type Quantity, type Range, type ScenarioNumber } from '../numbers/scenarioNumber';
import { PLACES } from '../query/decimal';

/** What is counted in whole numbers. */
const WHOLE: readonly Quantity[] = ['year', 'years'];

/** How far a number goes at all, in the unit people see and as a query writes it. */
export function widestOf({ range, quantity }: ScenarioNumber): Range {
  const written = (value: number) => Math.round(value * SHOWN[quantity] * PLACES) / PLACES;
  return { min: written(range.min), max: written(range.max) };
}

/** Limits as far as the number itself goes, in the unit people see; null where nothing is between them. */
export function clipLimits({ min, max }: Range, number: ScenarioNumber): Range | null {
  const widest = widestOf(number);
  const inside = { min: Math.max(min, widest.min), max: Math.min(max, widest.max) };
  const limits = WHOLE.includes(number.quantity)
    ? { min: Math.ceil(inside.min), max: Math.floor(inside.max) }
    : inside;
  return limits.min < limits.max ? limits : null;
}
