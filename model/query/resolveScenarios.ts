import { levelsFor } from '../range/bands';
import { levelPercent } from '../range/displayLevels';
import type { Growth, Level, PresetNote, Scenario, ScenarioId, Series, Year } from '../types';
import { fault, type Fault } from './fault';
import { cleanText } from './freeText';
import { LIMITS, SCENARIO_IDS } from './limits';
import { resolveLevers, resolveShocks } from './resolveEffects';
import { resolveGrowth } from './resolveGrowth';
import { settleScenario } from './settleScenario';

type Values = ReadonlyMap<string, string>;
type Lists = ReadonlyMap<string, readonly string[]>;

/** The rules a series opens with: its own record's, and no change beside it. */
export function defaultGrowths(series: Series): Growth[] {
  const hold: Growth = { kind: 'hold', level: 'last' };
  if (series.observations.length < 2) return [hold];
  return series.behaviour === 'reverts'
    ? [{ kind: 'hold', level: 'gmean' }, hold]
    : [{ kind: 'drift', estimator: 'endpoint' }, hold];
}

/** A scenario with every default filled in for its series. */
export function newScenario(id: ScenarioId, growth: Growth, series: Series): Scenario {
  return { id, name: null, growth, levers: [], shocks: [], band: defaultBand(series, growth) };
}

/** The coverages a rule shows unless told otherwise: the record's for the record's own rules, else none. */
export function defaultBand(series: Series, growth: Growth): Level[] {
  const own = series.behaviour === 'reverts' || growth.kind === 'drift';
  return own ? levelsFor(series, growth) : [];
}

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
      [id, `${id}.name`, `${id}.band`].some((key) => values.has(key)) ||
      [`${id}.lever`, `${id}.shock`].some((key) => lists.has(key)),
  );
  const defaults = defaultGrowths(series);
  if (present.length === 0) {
    return defaults.map((growth, i) => newScenario(SCENARIO_IDS[i]!, growth, series));
  }
  return present.map((from, i) => {
    const id = SCENARIO_IDS[i]!;
    if (from !== id)
      faults.push(fault(from, values.get(from) ?? '', 'GAP', 'a, b, c … in order', id));
    const fallback = defaults[i] ?? defaults[0]!;
    return resolveScenario(values, { from, id }, fallback, context, faults);
  });
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
  const whole: Scenario = { id, name, growth: asked, levers, shocks, band: [] };
  const settled = settleScenario({ ...whole, id: from }, series, horizon, fallback, faults);
  faults.push(...own);
  return { ...settled, id, band: resolveBand(values, from, series, settled.growth, faults) };
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

/** The word of a list of coverages: "50_80" or "off". */
export function serializeBand(band: readonly Level[]): string {
  return band.length === 0 ? 'off' : band.map(levelPercent).join('_');
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
