import { levelsFor, type Computation, type Projection } from '../../model';

/** Enough to show how uneven a course can be, few enough to follow one with the eye. */
export const PATH_COUNT = 20;

/**
 * The scenario whose possible paths can be shown: the first that goes on at the record's own pace,
 * where the record supports a range; undefined where there is none.
 */
export function pathsScenario({ series, projections }: Computation): Projection | undefined {
  return projections.find(
    ({ scenario: { growth } }) => growth.kind === 'drift' && levelsFor(series, growth).length > 0,
  );
}
