import {
  type BacktestMethod,
  type Comparison,
  type Growth,
  type Observation,
  type Scenario,
  type ScenarioId,
  type Series,
  type Year,
} from '../../model';
import { paceBetween } from '../lesson/paceBetween';
import type { Words } from '../words';
import type { Tried } from './tryRules';

/** The letter, and so the look, of each rule: what a comparison begins with keeps its own. */
export const RULE_LETTERS: Readonly<Record<BacktestMethod, ScenarioId>> = {
  ...{ drift: 'a', naive: 'b', lastGrowth: 'c', linear: 'd', gmean: 'e' },
};

/** How the line of a rule looks. */
export function lookOfRule(method: BacktestMethod): ScenarioId | 'still' {
  return method === 'naive' ? 'still' : RULE_LETTERS[method];
}

/**
 * A comparison that stands in a year of the past, knows the record up to it and no more, and follows
 * every rule that was tried from there to the last figure. `data` is the version of the figures.
 */
export function standIn(
  { series, rules }: Tried,
  origin: Year,
  data: number,
  words: Words,
): Comparison {
  const known = series.observations.filter(({ year }) => year <= origin);
  const possible = rules.filter(({ rows }) =>
    rows.every((row) => row.valid || row.origin !== origin),
  );
  const scenarios = possible
    .map(({ method }): Scenario => ({
      ...{
        id: RULE_LETTERS[method],
        name: words.backtest.rules[method],
        growth: ruleOf(method, known, series),
      },
      ...{ levers: [], shocks: [], band: [], hidden: false },
    }))
    .sort((one, other) => one.id.localeCompare(other.id));
  return {
    ...{ v: 1, data, title: null, series: series.id, scale: 'log' },
    ...{ from: known[0]!.year, to: series.observations.at(-1)!.year, until: origin },
    ...{ alt: [], outside: false, scenarios },
  };
}

/** The growth rule by which a scenario says what a rule of the backtest says. */
function ruleOf(method: BacktestMethod, known: readonly Observation[], series: Series): Growth {
  const [first, before, last] = [known[0]!, known.at(-2)!, known.at(-1)!];
  switch (method) {
    case 'naive':
      return { kind: 'hold', level: 'last' };
    case 'gmean':
      return { kind: 'hold', level: 'gmean' };
    case 'drift':
      return { kind: 'drift', estimator: 'endpoint' };
    case 'linear':
      return { kind: 'linear', d: (last.value - first.value) / (last.year - first.year) };
    case 'lastGrowth':
      return { kind: 'constant', g: paceBetween(series, before.year, last.year) };
  }
}
