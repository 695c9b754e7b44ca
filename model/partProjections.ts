import type { Run } from './compose/compose';
import { splitOf } from './splitOf';
import type { PartProjection, Series, Year } from './types';

/** What a run says of each part that leads, from the base year on; empty where none does. */
export function partProjections(series: Series, { parts }: Run, from: Year): PartProjection[] {
  const split = parts.length > 0 ? splitOf(series) : null;
  if (!split) return [];
  const total = series.observations.at(-1)!.value;
  return parts.map(({ id, values }, i) => ({
    id,
    title: series.parts[i]!.title,
    share: values[0]! / total,
    split: split.observations[i]!,
    points: values.map((value, h) => ({ year: from + h, value, status: 'projected' })),
  }));
}
