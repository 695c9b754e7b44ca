import { LIMITS } from '../query/limits';
import type { Anchor, Growth, Scenario, Segment, Year } from '../types';
import { LEVELS, replaced, ruleOf, YEARS, type ScenarioNumber } from './scenarioNumber';

type Rule<K extends Growth['kind']> = Extract<Growth, { kind: K }>;

/** A constant growth in place of whatever rule a scenario has. */
export function constantNumber(scenario: Scenario, value: number): ScenarioNumber {
  const set = ruleOf(scenario);
  return {
    ...{ key: 'g', quantity: 'growth', value, range: LIMITS.growth },
    with: set((g) => ({ kind: 'constant', g })),
  };
}

/** The change a year of a straight line. */
export function linearNumber(scenario: Scenario, growth: Rule<'linear'>): ScenarioNumber {
  const set = ruleOf(scenario);
  return {
    ...{ key: 'd', quantity: 'money', value: growth.d, range: LIMITS.money },
    with: set((d) => ({ ...growth, d })),
  };
}

/** First growth, later growth, and how soon one becomes the other. */
export function fadingNumbers(scenario: Scenario, growth: Rule<'fading'>) {
  const set = ruleOf(scenario);
  const { g0, gLong, halfLife } = growth;
  return {
    g0: {
      ...{ key: 'g0', quantity: 'growth', value: g0, range: LIMITS.growth },
      with: set((value) => ({ ...growth, g0: value })),
    },
    gLong: {
      ...{ key: 'gLong', quantity: 'growth', value: gLong, range: LIMITS.growth },
      with: set((value) => ({ ...growth, gLong: value })),
    },
    halfLife: {
      ...{ key: 'halfLife', quantity: 'halfLife', value: halfLife, range: LIMITS.halfLife },
      with: set((value) => ({ ...growth, halfLife: value })),
    },
  } satisfies Record<string, ScenarioNumber>;
}

/** First growth, and the level it leads to. */
export function logisticNumbers(scenario: Scenario, growth: Rule<'logistic'>) {
  const set = ruleOf(scenario);
  const { g0, ceiling } = growth;
  return {
    g0: {
      ...{ key: 'g0', quantity: 'growth', value: g0, range: LIMITS.growth },
      with: set((value) => ({ ...growth, g0: value })),
    },
    ceiling: {
      ...{ key: 'ceiling', quantity: 'money', value: ceiling, range: LEVELS },
      with: set((value) => ({ ...growth, ceiling: value })),
    },
  } satisfies Record<string, ScenarioNumber>;
}

/** The level to be reached, and the year it is to be reached in. */
export function targetNumbers(scenario: Scenario, growth: Rule<'target'>, last: Year) {
  const set = ruleOf(scenario);
  const { value: level, year: goal } = growth;
  return {
    value: {
      ...{ key: 'value', quantity: 'money', value: level, range: LEVELS },
      with: set((value) => ({ ...growth, value })),
    },
    year: {
      ...{ key: 'year', quantity: 'year', value: goal, range: { ...YEARS, min: last + 1 } },
      with: set((year) => ({ ...growth, year })),
    },
  } satisfies Record<string, ScenarioNumber>;
}

/** Of each segment its first year, between those beside it, and its growth. */
export function phasedNumbers(scenario: Scenario, growth: Rule<'phased'>, last: Year) {
  const set = ruleOf(scenario);
  const { segments } = growth;
  return segments.map((segment, i) => {
    const changed = (change: Partial<Segment>): Growth => ({
      ...growth,
      segments: replaced(segments, i, { ...segment, ...change }),
    });
    const min = i === 0 ? YEARS.min : segments[i - 1]!.from + 1;
    const latest = i === 0 ? last + 1 : YEARS.max;
    const max = Math.min(latest, (segments[i + 1]?.from ?? Infinity) - 1);
    return {
      from: {
        ...{ key: `segments.${i}.from`, quantity: 'year', value: segment.from },
        range: { min, max },
        with: set((from) => changed({ from })),
      },
      g: {
        ...{ key: `segments.${i}.g`, quantity: 'growth', value: segment.g, range: LIMITS.growth },
        with: set((g) => changed({ g })),
      },
    } satisfies Record<string, ScenarioNumber>;
  });
}

/** Of each point of a hand-drawn line its year, between those beside it, and its level. */
export function drawnNumbers(scenario: Scenario, growth: Rule<'drawn'>, last: Year) {
  const set = ruleOf(scenario);
  const { anchors } = growth;
  return anchors.map((anchor, i) => {
    const changed = (change: Partial<Anchor>): Growth => ({
      ...growth,
      anchors: replaced(anchors, i, { ...anchor, ...change }),
    });
    const min = (anchors[i - 1]?.year ?? last) + 1;
    const max = Math.min(YEARS.max, (anchors[i + 1]?.year ?? Infinity) - 1);
    return {
      year: {
        ...{ key: `anchors.${i}.year`, quantity: 'year', value: anchor.year },
        range: { min, max },
        with: set((year) => changed({ year })),
      },
      value: {
        ...{ key: `anchors.${i}.value`, quantity: 'money', value: anchor.value, range: LEVELS },
        with: set((value) => changed({ value })),
      },
    } satisfies Record<string, ScenarioNumber>;
  });
}
