import type { Shock } from '../types';
import { formatPercentWord } from './decimal';

/** The word of a shock; the inverse of `parseShock`. */
export function serializeShock({ id, year, depth, recovery, scar, label }: Shock): string {
  const head = [id, formatPercentWord(depth), year, recovery, formatPercentWord(scar)].join('_');
  return label === null ? head : `${head}*${label}`;
}
