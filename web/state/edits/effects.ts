import { LIMITS, type Comparison, type Lever, type ScenarioId, type Shock } from '../../../model';
import { changeScenario } from './scenarios';

/** Adds a lever behind the others, up to as many as a link holds. */
export function addLever(comparison: Comparison, id: ScenarioId, lever: Lever): Comparison {
  return changeScenario(comparison, id, (scenario) => ({
    ...scenario,
    levers: [...scenario.levers, lever].slice(0, LIMITS.levers),
  }));
}

/** Changes a lever, counted from 0. */
export function changeLever(
  comparison: Comparison,
  id: ScenarioId,
  index: number,
  change: Partial<Lever>,
): Comparison {
  return changeScenario(comparison, id, (scenario) => ({
    ...scenario,
    levers: scenario.levers.map((one, i) => (i === index ? { ...one, ...change } : one)),
  }));
}

/** Takes a lever away, counted from 0. */
export function removeLever(comparison: Comparison, id: ScenarioId, index: number): Comparison {
  return changeScenario(comparison, id, (scenario) => ({
    ...scenario,
    levers: scenario.levers.filter((_, i) => i !== index),
  }));
}

/** Adds a shock behind the others, up to as many as a link holds. */
export function addShock(comparison: Comparison, id: ScenarioId, shock: Shock): Comparison {
  return changeScenario(comparison, id, (scenario) => ({
    ...scenario,
    shocks: [...scenario.shocks, shock].slice(0, LIMITS.shocks),
  }));
}

/** Changes a shock, counted from 0. */
export function changeShock(
  comparison: Comparison,
  id: ScenarioId,
  index: number,
  change: Partial<Shock>,
): Comparison {
  return changeScenario(comparison, id, (scenario) => ({
    ...scenario,
    shocks: scenario.shocks.map((one, i) => (i === index ? { ...one, ...change } : one)),
  }));
}

/** Takes a shock away, counted from 0. */
export function removeShock(comparison: Comparison, id: ScenarioId, index: number): Comparison {
  return changeScenario(comparison, id, (scenario) => ({
    ...scenario,
    shocks: scenario.shocks.filter((_, i) => i !== index),
  }));
}
