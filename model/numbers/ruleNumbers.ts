import { LIMITS } from '../query/limits';
import type { Anchor, Growth, GrowthOf, Segment, Year } from '../types';
import type { RulePlace } from './rulePlace';
import { LEVELS, replaced, YEARS, type ScenarioNumber } from './scenarioNumber';

/** A constant growth in place of whatever rule there is. */
export function constantNumber(place: RulePlace, value: number): ScenarioNumber {
  return {
    ...{ key: `${place.key}g`, quantity: 'growth', value, range: LIMITS.growth },
    with: (g) => place.with({ kind: 'constant', g }),
  };
}

/** The change a year of a straight line. */
export function linearNumber(place: RulePlace, growth: GrowthOf<'linear'>): ScenarioNumber {
  return {
    ...{ key: `${place.key}d`, quantity: 'money', value: growth.d, range: LIMITS.money },
    with: (d) => place.with({ ...growth, d }),
  };
}

/** First growth, later growth, and how soon one becomes the other. */
export function fadingNumbers(place: RulePlace, growth: GrowthOf<'fading'>) {
  const { g0, gLong, halfLife } = growth;
  return {
    g0: {
      ...{ key: `${place.key}g0`, quantity: 'growth', value: g0, range: LIMITS.growth },
      with: (value) => place.with({ ...growth, g0: value }),
    },
    gLong: {
      ...{ key: `${place.key}gLong`, quantity: 'growth', value: gLong, range: LIMITS.growth },
      with: (value) => place.with({ ...growth, gLong: value }),
    },
    halfLife: {
      ...{
        key: `${place.key}halfLife`,
        quantity: 'halfLife',
        value: halfLife,
        range: LIMITS.halfLife,
      },
      with: (value) => place.with({ ...growth, halfLife: value }),
    },
  } satisfies Record<string, ScenarioNumber>;
}

/** First growth, and the level it leads to. */
export function logisticNumbers(place: RulePlace, growth: GrowthOf<'logistic'>) {
  const { g0, ceiling } = growth;
  return {
    g0: {
      ...{ key: `${place.key}g0`, quantity: 'growth', value: g0, range: LIMITS.growth },
      with: (value) => place.with({ ...growth, g0: value }),
    },
    ceiling: {
      ...{ key: `${place.key}ceiling`, quantity: 'money', value: ceiling, range: LEVELS },
      with: (value) => place.with({ ...growth, ceiling: value }),
    },
  } satisfies Record<string, ScenarioNumber>;
}

/** The level to be reached, and the year it is to be reached in. */
export function targetNumbers(place: RulePlace<Growth>, growth: GrowthOf<'target'>, last: Year) {
  const { value: level, year: goal } = growth;
  return {
    value: {
      ...{ key: `${place.key}value`, quantity: 'money', value: level, range: LEVELS },
      with: (value) => place.with({ ...growth, value }),
    },
    year: {
      ...{
        key: `${place.key}year`,
        quantity: 'year',
        value: goal,
        range: { ...YEARS, min: last + 1 },
      },
      with: (year) => place.with({ ...growth, year }),
    },
  } satisfies Record<string, ScenarioNumber>;
}

/** Every number of a rule that has the same few in every scenario; none of any other rule. */
export function fewNumbers(place: RulePlace<Growth>, growth: Growth, last: Year): ScenarioNumber[] {
  switch (growth.kind) {
    case 'linear':
      return [linearNumber(place, growth)];
    case 'fading':
      return Object.values(fadingNumbers(place, growth));
    case 'logistic':
      return Object.values(logisticNumbers(place, growth));
    case 'target':
      return Object.values(targetNumbers(place, growth, last));
    default:
      return [];
  }
}

/** Of each segment its first year, between those beside it, and its growth. */
export function phasedNumbers(place: RulePlace, growth: GrowthOf<'phased'>, last: Year) {
  const { segments } = growth;
  return segments.map((segment, i) => {
    const changed = (change: Partial<Segment>): GrowthOf<'phased'> => ({
      ...growth,
      segments: replaced(segments, i, { ...segment, ...change }),
    });
    const min = i === 0 ? YEARS.min : segments[i - 1]!.from + 1;
    const latest = i === 0 ? last + 1 : YEARS.max;
    const max = Math.min(latest, (segments[i + 1]?.from ?? Infinity) - 1);
    return {
      from: {
        ...{ key: `${place.key}segments.${i}.from`, quantity: 'year', value: segment.from },
        range: { min, max },
        with: (from) => place.with(changed({ from })),
      },
      g: {
        ...{
          key: `${place.key}segments.${i}.g`,
          quantity: 'growth',
          value: segment.g,
          range: LIMITS.growth,
        },
        with: (g) => place.with(changed({ g })),
      },
    } satisfies Record<string, ScenarioNumber>;
  });
}

/** Of each point of a hand-drawn line its year, between those beside it, and its level. */
export function drawnNumbers(place: RulePlace, growth: GrowthOf<'drawn'>, last: Year) {
  const { anchors } = growth;
  return anchors.map((anchor, i) => {
    const changed = (change: Partial<Anchor>): GrowthOf<'drawn'> => ({
      ...growth,
      anchors: replaced(anchors, i, { ...anchor, ...change }),
    });
    const min = (anchors[i - 1]?.year ?? last) + 1;
    const max = Math.min(YEARS.max, (anchors[i + 1]?.year ?? Infinity) - 1);
    return {
      year: {
        ...{ key: `${place.key}anchors.${i}.year`, quantity: 'year', value: anchor.year },
        range: { min, max },
        with: (year) => place.with(changed({ year })),
      },
      value: {
        ...{
          key: `${place.key}anchors.${i}.value`,
          quantity: 'money',
          value: anchor.value,
          range: LEVELS,
        },
        with: (value) => place.with(changed({ value })),
      },
    } satisfies Record<string, ScenarioNumber>;
  });
}
