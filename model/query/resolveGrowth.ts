import type { Growth, PartRule, Scenario, Series } from '../types';
import { fault, type Fault } from './fault';
import { isPartRule, serializeGrowth, STILL } from './growthWord';
import { limitGrowth } from './limitGrowth';
import { SCENARIO_IDS } from './limits';
import { GROWTH_WORDS, PART_WORDS, parseGrowth } from './readGrowth';

type Values = ReadonlyMap<string, string>;

/** How many observations a rule needs. */
export function observationsNeeded(growth: Growth): number {
  return growth.kind === 'drift' || (growth.kind === 'hold' && growth.level === 'gmean') ? 2 : 1;
}

/** The growth rule of a scenario's key, with the rules of its parts; adds what it refuses to `faults`. */
export function resolveGrowth(
  values: Values,
  key: Scenario['id'],
  series: Series,
  fallback: Growth,
  faults: Fault[],
): Growth {
  const word = values.get(key);
  const read = word === undefined ? null : parseGrowth(word);
  if (word === undefined || !read) {
    faults.push(fault(key, word ?? '', 'UNREADABLE', GROWTH_WORDS, serializeGrowth(fallback)));
    return fallback;
  }
  if (read.kind !== 'parts') return supported(read, { key, word }, series, faults);
  if (series.parts.length === 0) {
    const whole = `a rule for the whole: ${series.id} has no parts`;
    faults.push(fault(key, word, 'NO_PARTS', whole, serializeGrowth(fallback)));
    return fallback;
  }
  const parts = series.parts.map((part) => ({
    id: part.id,
    growth: resolvePart(values, `${key}.${part.id}`, part, faults),
  }));
  return { kind: 'parts', parts };
}

/** The keys that hold rules of parts, for every scenario that names the parts as its rule. */
export function partKeys(values: Values, parts: readonly Pick<Series, 'id'>[]): string[] {
  const led = SCENARIO_IDS.filter((id) => parseGrowth(values.get(id) ?? '')?.kind === 'parts');
  return led.flatMap((id) => parts.map((part) => `${id}.${part.id}`));
}

/** A part that nobody spoke of stays as it is. */
function resolvePart(values: Values, key: string, part: Series, faults: Fault[]): PartRule {
  const word = values.get(key);
  if (word === undefined) return STILL;
  const read = parseGrowth(word);
  const kept = read && isPartRule(read) ? supported(read, { key, word }, part, faults) : null;
  if (kept && isPartRule(kept)) return kept;
  faults.push(fault(key, word, 'UNREADABLE', PART_WORDS, serializeGrowth(STILL)));
  return STILL;
}

/** A rule that the record of a series is long enough for, with its numbers within their limits. */
function supported(
  read: Growth,
  { key, word }: { key: string; word: string },
  series: Series,
  faults: Fault[],
): Growth {
  if (series.observations.length < observationsNeeded(read)) {
    const few = `hold, or a growth in % a year: ${series.id} has one published figure`;
    faults.push(fault(key, word, 'E_OBS_COUNT', few, serializeGrowth(STILL)));
    return STILL;
  }
  const { growth, exceeded } = limitGrowth(read);
  for (const { field, allowed } of exceeded) {
    const which = growth.kind === 'constant' ? {} : { field };
    faults.push(fault(key, word, 'E_RANGE', allowed, serializeGrowth(growth), which));
  }
  return growth;
}
