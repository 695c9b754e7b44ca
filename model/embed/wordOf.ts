import { formatAmount } from '../query/decimal';
import type { LiveNumber } from './types';

/** A number that can be moved as a query writes it: `a.g_0_6`. */
export function wordOf({ scenario, key, limits }: LiveNumber): string {
  const ends = limits === null ? [] : [formatAmount(limits.min), formatAmount(limits.max)];
  return [`${scenario}.${key}`, ...ends].join('_');
}
