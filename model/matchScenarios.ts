import { growthKey } from './query/growthWord';
import { serializeLever } from './query/leverWord';
import { serializeShock } from './query/shockWord';
import type { Comparison, Scenario, ScenarioId } from './types';

type Scenarios = Pick<Comparison, 'scenarios'>;

/**
 * Which letter each scenario of one comparison has in the next, because letters move up when a
 * scenario goes and down when one comes between. What assumes the same under the same name is the
 * same scenario; of the rest, what kept its letter. A scenario that is gone has no entry.
 */
export function matchScenarios(before: Scenarios, after: Scenarios): Map<ScenarioId, ScenarioId> {
  const matched = new Map<ScenarioId, ScenarioId>();
  let left = [...after.scenarios];
  const match = (same: (one: Scenario, other: Scenario) => boolean): void => {
    for (const one of before.scenarios) {
      if (matched.has(one.id)) continue;
      const found = left.find((other) => same(one, other));
      if (!found) continue;
      matched.set(one.id, found.id);
      left = left.filter((other) => other !== found);
    }
  };
  const sameWords = (one: Scenario, other: Scenario) => wordsOf(one) === wordsOf(other);
  match((one, other) => one.id === other.id && sameWords(one, other));
  match(sameWords);
  match((one, other) => one.id === other.id);
  // A scenario that changed while another went or came: as many are left on either side.
  if (before.scenarios.length === after.scenarios.length) match(() => true);
  return matched;
}

/** A scenario as a query writes it, without its letter and its range. */
function wordsOf({ name, growth, levers, shocks }: Scenario): string {
  return [
    name ?? '',
    growthKey(growth),
    ...levers.map(serializeLever),
    ...shocks.map(serializeShock),
  ].join('\n');
}
