import { levelsFor } from '../range/bands';
import { levelPercent } from '../range/displayLevels';
import type { Growth, Level, PresetNote, Scenario, ScenarioId, Series, Year } from '../types';
import { serializeBand } from './bandWord';
import { fault, type Fault } from './fault';
import { cleanText } from './freeText';
import { defaultBand, defaultGrowths, newScenario, showOne } from './freshScenario';
import { LIMITS, SCENARIO_IDS } from './limits';
import { resolveLevers, resolveShocks } from './resolveEffects';
import { resolveGrowth } from './resolveGrowth';
import { settleScenario } from './settleScenario';

type Values = ReadonlyMap<string, string>;
type Lists = ReadonlyMap<string, readonly string[]>;

/** What scenarios are resolved against. */
export interface ScenarioContext {
  /** With the alternatives that the comparison asks for. */
  series: Series;
  horizon: Year;
  presets: readonly PresetNote[];
  /** Levers and shocks by key, of which a scenario may have several. */
  lists: Lists;
}

/** One to six scenarios from the keys that name them, lettered without gaps. Adds what it refuses to `faults`. */
export function resolveScenarios(
  values: Values,
  context: ScenarioContext,
  faults: Fault[],
): Scenario[] {
  const { series, lists } = context;
  const present = SCENARIO_IDS.filter(
    (id) =>
      [id, `${id}.name`, `${id}.band`, `${id}.hide`].some((key) => values.has(key)) ||
      [`${id}.lever`, `${id}.shock`].some((key) => lists.has(key)),
  );
  const defaults = defaultGrowths(series);
  if (present.length === 0) {
    return defaults.map((growth, i) => newScenario(SCENARIO_IDS[i]!, growth, series));
  }
  const scenarios = present.map((from, i) => {
    const id = SCENARIO_IDS[i]!;
    if (from !== id)
      faults.push(fault(from, values.get(from) ?? '', 'GAP', 'a, b, c … in order', id));
    const fallback = defaults[i] ?? defaults[0]!;
    return resolveScenario(values, { from, id }, fallback, context, faults);
  });
  if (scenarios.some(({ hidden }) => !hidden)) return scenarios;
  faults.push(fault(`${present[0]!}.hide`, '1', 'NONE_SHOWN', 'at least one scenario shown', '0'));
  return showOne(scenarios);
}

function resolveScenario(
  values: Values,
  { from, id }: { from: ScenarioId; id: ScenarioId },
  fallback: Growth,
  { series, horizon, presets, lists }: ScenarioContext,
  faults: Fault[],
): Scenario {
  const asked = resolveGrowth(values, from, series, fallback, faults);
  const own: Fault[] = [];
  const name = resolveText(values, `${from}.name`, LIMITS.nameCharacters, own);
  const last = series.observations.at(-1)!.year;
  const words = (key: string) => lists.get(key) ?? [];
  const [lever, shock] = [`${from}.lever`, `${from}.shock`];
  const levers = resolveLevers(words(lever), lever, presets, own);
  const shocks = resolveShocks(words(shock), shock, last, presets, own);
  const whole = { id, name, growth: asked, levers, shocks, band: [], hidden: false };
  const settled = settleScenario({ ...whole, id: from }, series, horizon, fallback, faults);
  faults.push(...own);
  const band = resolveBand(values, from, series, settled.growth, faults);
  return { ...settled, id, band, hidden: resolveFlag(values, `${from}.hide`, faults) };
}

function resolveBand(
  values: Values,
  id: ScenarioId,
  series: Series,
  growth: Growth,
  faults: Fault[],
): Level[] {
  const key = `${id}.band`;
  const word = values.get(key);
  if (word === undefined) return defaultBand(series, growth);
  const supported = levelsFor(series, growth);
  const allowed = ['off', ...supported.map((level) => String(levelPercent(level)))].join(', ');
  if (word === 'off') return [];
  const asked = word.normalize('NFKC').split('_');
  if (!asked.every((part) => ['50', '80', '95'].includes(part))) {
    const fallback = defaultBand(series, growth);
    faults.push(fault(key, word, 'UNREADABLE', allowed, serializeBand(fallback)));
    return fallback;
  }
  const band = supported.filter((level) => asked.includes(String(levelPercent(level))));
  if (asked.some((part) => !supported.some((level) => String(levelPercent(level)) === part))) {
    faults.push(fault(key, word, 'E_RANGE', allowed, serializeBand(band)));
  }
  return band;
}

/** A switch of a query: on where it says 1. */
export function resolveFlag(values: Values, key: string, faults: Fault[]): boolean {
  const word = values.get(key);
  if (word !== undefined && word !== '1' && word !== '0') {
    faults.push(fault(key, word, 'UNREADABLE', '1', '0'));
  }
  return word === '1';
}

/** A free text of a query, cleaned; reports what was cut. */
export function resolveText(
  values: Values,
  key: string,
  longest: number,
  faults: Fault[],
): string | null {
  const { text, cut } = cleanText(values.get(key) ?? '', longest);
  if (cut)
    faults.push(fault(key, values.get(key)!, 'E_RANGE', `at most ${longest} characters`, text));
  return text;
}
