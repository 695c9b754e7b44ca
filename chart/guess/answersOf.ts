import type { Anchor, Computation, ScenarioId } from '../../model';
import { nameOf } from '../text/scenarioWords';
import type { DrawnWords } from '../words';

/** What a guess is held against: what came, or what a scenario comes to. */
export interface Answer {
  id: 'came' | ScenarioId;
  /** What the chart calls the scenario; empty for what came. */
  name: string;
  /** From the last figure that is known on, in order of years. */
  points: readonly Anchor[];
}

/** Everything a guess can be held against: what came first, where anything did, then every scenario. */
export function answersOf(computation: Computation, words: DrawnWords): Answer[] {
  const start = startOf(computation);
  const came = cameOf(computation);
  return [
    ...(came.length === 0 ? [] : [{ id: 'came' as const, name: '', points: [start, ...came] }]),
    ...computation.projections.map((projection): Answer => ({
      id: projection.scenario.id,
      name: nameOf(projection, words),
      points: projection.points,
    })),
  ];
}

/** Where a guess goes on from: the last figure that is known. */
export function startOf({ series }: Pick<Computation, 'series'>): Anchor {
  const { year, value } = series.observations.at(-1)!;
  return { year, value };
}

/** What came after the year a comparison stands in, as far as it looks; empty where nothing is kept aside. */
export function cameOf({ series, comparison }: Computation): Computation['series']['later'] {
  return series.later.filter(({ year }) => year <= comparison.to);
}
