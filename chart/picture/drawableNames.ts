import type { Computation } from '../../model';
import { drawable } from '../font/drawable';

/**
 * A computation whose free texts can be drawn by the shipped font alone. Only pictures need it: a
 * page has the reader's other fonts to fall back to.
 */
export function drawableNames(computation: Computation): Computation {
  const { comparison, projections } = computation;
  const title = comparison.title && drawable(comparison.title);
  return {
    ...computation,
    comparison: { ...comparison, title },
    projections: projections.map((projection) => {
      const { scenario } = projection;
      return {
        ...projection,
        scenario: { ...scenario, name: scenario.name && drawable(scenario.name) },
      };
    }),
  };
}
