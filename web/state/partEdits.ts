import type { Comparison, Growth, ScenarioId, Series } from '../../model';
import { setGrowth } from './edits';

/** A rule that lets the parts of a series lead, every one at the same growth. */
export function leadByParts({ parts }: Series, g: number): Growth {
  return { kind: 'parts', parts: parts.map(({ id }) => ({ id, growth: { kind: 'constant', g } })) };
}

/** Gives one part of a scenario that parts lead a growth that somebody chose. */
export function setPartGrowth(
  comparison: Comparison,
  id: ScenarioId,
  part: string,
  g: number,
): Comparison {
  const growth = comparison.scenarios.find((scenario) => scenario.id === id)?.growth;
  if (growth?.kind !== 'parts') return comparison;
  const parts = growth.parts.map((one) =>
    one.id === part ? { id: part, growth: { kind: 'constant' as const, g } } : one,
  );
  return setGrowth(comparison, id, { kind: 'parts', parts });
}
