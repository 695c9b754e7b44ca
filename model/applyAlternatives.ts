import type { Observation, Series } from './types';

/** A series, with its parts, in which the alternatives of the named figures stand in for what is printed. */
export function applyAlternatives(series: Series, figures: readonly string[]): Series {
  if (figures.length === 0) return series;
  return {
    ...series,
    observations: series.observations.map((one) => replace(one, figures)),
    parts: series.parts.map((part) => applyAlternatives(part, figures)),
  };
}

function replace(observation: Observation, figures: readonly string[]): Observation {
  const { alternative, value } = observation;
  if (!alternative || !figures.includes(alternative.figure)) return observation;
  return {
    ...observation,
    value: alternative.value,
    printed: value,
    status: alternative.status,
    formula: alternative.formula ?? observation.formula,
    doubtful: true,
  };
}
