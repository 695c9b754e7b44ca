import type { Growth, PartGrowth, PartRule, Scenario } from '../types';

/** Where a growth rule stands in a scenario, and the scenario with another rule in its place. */
export interface RulePlace<R extends Growth = PartRule> {
  /** What the keys of the rule's numbers begin with. */
  key: string;
  with: (growth: R) => Scenario;
}

/** The place of the rule of a whole scenario. */
export function wholeOf(scenario: Scenario): RulePlace<Growth> {
  return { key: '', with: (growth) => ({ ...scenario, growth }) };
}

/** The place of one part's rule among the rules of a scenario that its parts lead. */
export function partOf(scenario: Scenario, rules: readonly PartGrowth[], id: string): RulePlace {
  return {
    key: `parts.${id}.`,
    with: (growth) => {
      const parts = rules.map((one) => (one.id === id ? { id, growth } : one));
      return { ...scenario, growth: { kind: 'parts', parts } };
    },
  };
}
