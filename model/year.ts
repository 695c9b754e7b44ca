import type { Year } from './types';

/** Whether a number is a year the model knows: whole, 1900 to 2200. */
export function isYear(year: Year): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= 2200;
}
