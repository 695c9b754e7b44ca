import {
  defaultBand,
  levelsFor,
  type Comparison,
  type Growth,
  type Level,
  type Scenario,
  type ScenarioId,
} from '../../../model';
import { changeScenario } from './scenarios';
import { seriesOf } from './seriesOf';

/** Gives a scenario another rule; a range that was shown stays where the new rule can carry one. */
export function setGrowth(comparison: Comparison, id: ScenarioId, growth: Growth): Comparison {
  return changeScenario(comparison, id, (scenario) => ({
    ...scenario,
    growth,
    band: bandAfter(comparison, scenario, growth),
  }));
}

/** Puts a scenario in the place of the one with its letter, its range kept as far as it can be. */
export function setScenario(comparison: Comparison, next: Scenario): Comparison {
  return changeScenario(comparison, next.id, (scenario) =>
    next.growth === scenario.growth
      ? next
      : { ...next, band: bandAfter(comparison, scenario, next.growth) },
  );
}

function bandAfter(comparison: Comparison, { growth: before, band }: Scenario, growth: Growth) {
  const series = seriesOf(comparison);
  const allowed = levelsFor(series, growth);
  const kept = band.filter((level) => allowed.includes(level));
  const hadDefault = band.length === defaultBand(series, before).length;
  if (hadDefault && kept.length === 0) return defaultBand(series, growth);
  // What stays is the same list, by which a card knows that nothing of it changed.
  return kept.length === band.length ? band : kept;
}

/** Shows one coverage of a scenario's range or leaves it out. */
export function setLevel(
  comparison: Comparison,
  id: ScenarioId,
  level: Level,
  shown: boolean,
): Comparison {
  const series = seriesOf(comparison);
  return changeScenario(comparison, id, (scenario) => ({
    ...scenario,
    band: levelsFor(series, scenario.growth).filter((one) =>
      one === level ? shown : scenario.band.includes(one),
    ),
  }));
}
