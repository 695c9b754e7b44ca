import type { Growth, PartRule } from '../types';
import { formatAmount, formatPercentWord } from './decimal';
import type { Pair } from './writePairs';

/** The rule that changes nothing, which stands in where no other can. */
export const STILL: PartRule = { kind: 'hold', level: 'last' };

/** Whether a rule can be the rule of a part. */
export function isPartRule(growth: Growth): growth is PartRule {
  return growth.kind !== 'target' && growth.kind !== 'parts';
}

/** The keys and words of a scenario's rule: its own, then those of its parts. */
export function growthPairs(id: string, growth: Growth): Pair[] {
  const parts = growth.kind === 'parts' ? growth.parts : [];
  return [
    [id, serializeGrowth(growth)],
    ...parts.map((part) => [`${id}.${part.id}`, serializeGrowth(part.growth)] as const),
  ];
}

/** All of a scenario's rule as one text, with those of its parts, so that rules can be compared. */
export function growthKey(growth: Growth): string {
  return growthPairs('', growth)
    .map((pair) => pair.join('='))
    .join('&');
}

/** The word of a growth rule; `parseGrowth` is its inverse. */
export function serializeGrowth(growth: Growth): string {
  switch (growth.kind) {
    case 'constant':
      return formatPercentWord(growth.g);
    case 'hold':
      return growth.level === 'gmean' ? 'mean' : 'hold';
    case 'drift':
      return growth.estimator === 'ols' ? 'trend.ols' : 'trend';
    case 'linear':
      return `linear_${formatAmount(growth.d)}`;
    case 'phased':
      return joined('phased', growth.segments, ({ from, g }) => `${from}_${formatPercentWord(g)}`);
    case 'fading': {
      const { g0, gLong, halfLife } = growth;
      return `fading_${[g0, gLong].map(formatPercentWord).join('_')}_${formatAmount(halfLife)}`;
    }
    case 'logistic':
      return `logistic_${formatPercentWord(growth.g0)}_${formatAmount(growth.ceiling)}`;
    case 'drawn': {
      const name = growth.after === 'growth' ? 'drawn.growth' : 'drawn';
      return joined(name, growth.anchors, ({ year, value }) => `${year}_${formatAmount(value)}`);
    }
    case 'target':
      return `target_${formatAmount(growth.value)}_${growth.year}`;
    case 'parts':
      return 'parts';
  }
}

function joined<T>(name: string, steps: readonly T[], write: (step: T) => string): string {
  return [name, ...steps.map(write)].join('_');
}
