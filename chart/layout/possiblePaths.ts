import {
  comparisonPairs,
  estimateDrift,
  exp,
  isError,
  LIMITS,
  mcPath,
  pairs,
  seedOfText,
  type Comparison,
  type Computation,
  type ScenarioId,
  type Series,
} from '../../model';
import { PATH_COUNT, pathsScenario } from './pathsScenario';

/** What decides the record that paths are drawn from; nothing else of a query moves them. */
const RECORD_KEYS = ['v', 'data', 'series', 'alt'];

/**
 * Levels of each path from the last observation to the horizon. Seeded by the record's part of the
 * canonical query and the path's number, so that a link always shows the same paths, and no lever,
 * horizon or other scenario makes them others. Levers and shocks move them as they move the line.
 */
export function possiblePaths(computation: Computation): number[][] {
  const projection = pathsScenario(computation);
  if (!projection) return [];
  const { series, comparison } = computation;
  const { points, scenario } = projection;
  const drift = estimateDrift({ observations: pairs(series) });
  if (isError(drift)) return [];
  const start = points[0]!.value;
  const moved = points.map(({ value }, h) => value / (start * exp(drift.mu * h)));
  return drawnOnce(series, seedText(comparison, scenario.id)).map((path) => [
    start,
    ...path.slice(0, points.length - 1).map((level, h) => level * moved[h + 1]!),
  ]);
}

function seedText(comparison: Comparison, id: ScenarioId): string {
  const kept = comparisonPairs(comparison).filter(
    ([key]) => RECORD_KEYS.includes(key) || key === id,
  );
  return kept.map(([key, value]) => `${key}=${value}`).join('&');
}

/** Paths by their record and what seeds them: every step of a slider asks for the same ones again. */
const known = new WeakMap<Series, Map<string, number[][]>>();

function drawnOnce(series: Series, text: string): number[][] {
  const ofSeries = known.get(series) ?? new Map<string, number[][]>();
  known.set(series, ofSeries);
  const found = ofSeries.get(text);
  if (found) return found;
  const observations = pairs(series);
  const paths = Array.from({ length: PATH_COUNT }, (_, i) => {
    const seed = seedOfText(`${text}&path=${i + 1}`);
    // As far as any comparison may look, so that a later horizon goes on with the same paths.
    const drawn = mcPath({ observations, seed, years: LIMITS.horizonYears });
    return isError(drawn) ? [] : drawn.path;
  });
  ofSeries.set(text, paths);
  return paths;
}
