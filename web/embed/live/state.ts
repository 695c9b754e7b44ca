import { isError, project, type Computation, type Scenario, type ScenarioId } from '../../../model';
import type { Given } from '../given';

/** The comparison of an embed as its readers have moved it. */
export class State {
  computation: Computation;
  readonly #presets: Given['presets'];

  constructor({ comparison, series, presets }: Given) {
    this.#presets = presets;
    const shown = comparison.scenarios.filter(({ hidden }) => !hidden);
    const projections = shown.flatMap((scenario) => this.#project(series, scenario, comparison.to));
    this.computation = { comparison, series, sources: [], projections };
  }

  /** Puts another scenario in the place of the one of its letter; false where the model refuses. */
  move(scenario: Scenario): boolean {
    const { comparison, series, projections } = this.computation;
    const [moved] = this.#project(series, scenario, comparison.to);
    if (!moved) return false;
    this.computation = {
      ...this.computation,
      comparison: { ...comparison, scenarios: replaced(comparison.scenarios, scenario) },
      projections: projections.map((one) => (one.scenario.id === scenario.id ? moved : one)),
    };
    return true;
  }

  projectionOf(id: ScenarioId) {
    return this.computation.projections.find(({ scenario }) => scenario.id === id);
  }

  #project(series: Computation['series'], scenario: Scenario, to: number) {
    const projection = project(series, scenario, to, this.#presets);
    return isError(projection) ? [] : [projection];
  }
}

function replaced(scenarios: readonly Scenario[], next: Scenario): Scenario[] {
  return scenarios.map((one) => (one.id === next.id ? next : one));
}
