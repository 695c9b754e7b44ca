import type { Computation, Quote, Series } from '../../model';

/** What a lesson's numbers are computed from. */
export interface LessonFacts {
  /** A series as it is printed, to its end; throws on one that the catalogue does not have. */
  series: (id: string) => Series;
  /** What a step reveals. */
  computation: (step: string) => Computation;
  /** What a step shows until then, where that is more than the record alone. */
  before: (step: string) => Computation;
  /** A change on the year before that somebody states. */
  quote: (name: string) => Quote;
}
