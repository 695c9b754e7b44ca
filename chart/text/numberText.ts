import { SHOWN, type ScenarioNumber, type Series } from '../../model';
import type { DrawnWords } from '../words';
import { shortUnit } from './units';

/** A query holds four decimals of what people see. */
const PLACES = 10_000;

/** A number of a scenario as people see it: 3.3 for 0.033. */
export function shownNumber({ quantity }: Pick<ScenarioNumber, 'quantity'>, value: number): number {
  return Math.round(value * SHOWN[quantity] * PLACES) / PLACES + 0;
}

/** The number that people see as `shown`. */
export function numberShown({ quantity }: Pick<ScenarioNumber, 'quantity'>, shown: number): number {
  return Math.round(shown * PLACES) / (PLACES * SHOWN[quantity]);
}

/** A number as a field holds it: "3.0", "2.25", "2030". */
export function writtenNumber(number: Pick<ScenarioNumber, 'quantity'>, value: number): string {
  const shown = shownNumber(number, value);
  const written = String(shown).split('.')[1]?.length ?? 0;
  const decimals = number.quantity === 'growth' ? 1 : 0;
  return shown.toFixed(Math.max(decimals, written)).replace('-', '−');
}

/** What follows a number, with the space before it: " %", " years", " bn US$". */
export function unitAfter(
  number: Pick<ScenarioNumber, 'quantity'>,
  value: number,
  series: Series,
  words: DrawnWords,
): string {
  const { quantity } = number;
  if (quantity === 'money') return `\u00a0${shortUnit(series, words)}`;
  return words.cards.units[quantity]({ count: shownNumber(number, value) });
}
