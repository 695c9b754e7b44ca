import { isError, project, type Computation } from '../../model';
import type { GivenChart } from './givenLesson';

/** Computes what a chart of a lesson was given, whose scenarios the model has taken before. */
export function computeGiven({
  comparison,
  series,
  presets,
}: Omit<GivenChart, 'description'>): Computation {
  const projections = comparison.scenarios
    .filter(({ hidden }) => !hidden)
    .flatMap((scenario) => {
      const projection = project(series, scenario, comparison.to, presets);
      return isError(projection) ? [] : [projection];
    });
  return { comparison, series, sources: [], projections };
}
