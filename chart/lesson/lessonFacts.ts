import type { Computation, Series } from '../../model';

/** What a lesson's numbers are computed from. */
export interface LessonFacts {
  /** A series as it is printed, to its end; throws on one that the catalogue does not have. */
  series: (id: string) => Series;
  /** What a step reveals. */
  computation: (step: string) => Computation;
  /** A number that no series has, a fraction. */
  quote: (name: string) => number;
}
