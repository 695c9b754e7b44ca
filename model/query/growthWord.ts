import type { Growth } from '../types';
import { formatDecimal, fractionToPercent, parseDecimal, percentToFraction } from './decimal';

/** How growth rules are written in a query, for messages. */
export const GROWTH_WORDS = 'a growth in % a year (-50 to 100), hold, mean, trend, trend.ols';

const NAMED: Readonly<Record<string, Growth>> = {
  hold: { kind: 'hold', level: 'last' },
  mean: { kind: 'hold', level: 'gmean' },
  trend: { kind: 'drift', estimator: 'endpoint' },
  'trend.ols': { kind: 'drift', estimator: 'ols' },
};

/** The growth rule a word names, or null where it names none. Ranges are the resolver's business. */
export function parseGrowth(word: string): Growth | null {
  const plain = word.trim();
  if (Object.hasOwn(NAMED, plain)) return NAMED[plain]!;
  const percent = parseDecimal(plain.replace(/\s*[%％]$/, ''));
  return percent === null ? null : { kind: 'constant', g: percentToFraction(percent) };
}

/** The word of a growth rule; the inverse of `parseGrowth`. */
export function serializeGrowth(growth: Growth): string {
  switch (growth.kind) {
    case 'constant':
      return formatDecimal(fractionToPercent(growth.g));
    case 'hold':
      return growth.level === 'gmean' ? 'mean' : 'hold';
    case 'drift':
      return growth.estimator === 'ols' ? 'trend.ols' : 'trend';
  }
}
