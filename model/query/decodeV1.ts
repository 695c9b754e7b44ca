import { knownSeries } from '../knownSeries';
import type { Catalogue, Comparison, ScaleKind, Series, Year } from '../types';
import { catalogueOf } from '../versions/catalogueOf';
import { parseInteger } from './decimal';
import type { Decoder } from './decoders';
import { fault, type Fault } from './fault';
import { DEFAULT_HORIZON, LIMITS, SCENARIO_IDS, SCENARIO_KEYS } from './limits';
import { partKeys } from './resolveGrowth';
import { resolveFlag, resolveScenarios, resolveText } from './resolveScenarios';
import { resolveVersion } from './resolveVersion';

type Values = ReadonlyMap<string, string>;

const SCALES: readonly ScaleKind[] = ['linear', 'log', 'index'];
const DEFAULT_SERIES = 'trade';

const KNOWN: readonly string[] = [
  ...['v', 'data', 'title', 'series', 'from', 'scale', 'alt', 'outside', 'until', 'to'],
  ...SCENARIO_IDS.flatMap((id) => [id, ...SCENARIO_KEYS.map((part) => `${id}.${part}`)]),
];

/** Reads keys and values in the first version of the grammar. */
export const decodeV1: Decoder = (values, newest, known, lists) => {
  const faults: Fault[] = [];
  const catalogue = catalogueOf(newest, resolveDataVersion(values, newest, faults));
  const title = resolveText(values, 'title', LIMITS.titleCharacters, faults);
  const printed = resolveSeries(values, catalogue, faults);
  const until = resolveUntil(values, printed, faults);
  const alt = resolveAlternatives(values, catalogue, faults);
  const series = knownSeries(printed, { alt, until });
  const first = series.observations[0]!.year;
  const last = series.observations.at(-1)!.year;
  const horizon = { min: last, max: last + LIMITS.horizonYears };
  const from = resolveYear(values, 'from', first, { min: first, max: last }, faults);
  const scale = resolveScale(values, faults);
  const outside = resolveFlag(values, 'outside', faults);
  // The last year is needed to judge scenarios, and reported after them, where a query has it.
  const afterwards: Fault[] = [];
  const to = resolveYear(values, 'to', DEFAULT_HORIZON, horizon, afterwards);
  const { presets } = catalogue;
  const context = { series, horizon: to, presets, lists };
  const scenarios = resolveScenarios(values, context, faults);
  faults.push(...afterwards);
  const own = [...KNOWN, ...partKeys(values, partsOf(series, catalogue))];
  for (const [key, value] of values) {
    if (own.includes(key) || known.includes(key)) continue;
    faults.push(fault(key, value, 'UNKNOWN_PARAMETER', own.join(', ')));
  }
  const comparison: Comparison = {
    v: 1,
    data: catalogue.version,
    title,
    series: series.id,
    from,
    to,
    scale,
    alt,
    outside,
    until,
    scenarios,
  };
  return { comparison, faults };
};

/** The parts a query may speak of; on a series without any the rule is refused, and not each key of it. */
function partsOf({ parts }: Series, { series }: Catalogue): readonly Series[] {
  return parts.length > 0 ? parts : Object.values(series).flatMap((one) => one.parts);
}

function resolveDataVersion(values: Values, { version }: Catalogue, faults: Fault[]): number {
  return resolveVersion(values, 'data', { newest: version, unless: version }, faults);
}

function resolveSeries(values: Values, catalogue: Catalogue, faults: Fault[]): Series {
  const word = values.get('series');
  const fallback = catalogue.series[DEFAULT_SERIES]!;
  if (word === undefined) return fallback;
  if (Object.hasOwn(catalogue.series, word)) return catalogue.series[word]!;
  const ids = Object.keys(catalogue.series).join(', ');
  faults.push(fault('series', word, 'UNKNOWN_SERIES', ids, fallback.id));
  return fallback;
}

function resolveYear(
  values: Values,
  key: 'from' | 'to',
  preset: Year,
  { min, max }: { min: Year; max: Year },
  faults: Fault[],
): Year {
  const word = values.get(key);
  const allowed = `${min} to ${max}`;
  const fallback = Math.min(Math.max(preset, min), max);
  if (word === undefined) return fallback;
  const year = parseInteger(word);
  if (year === null) {
    faults.push(fault(key, word, 'UNREADABLE', allowed, String(fallback)));
    return fallback;
  }
  const clamped = Math.min(Math.max(year, min), max);
  if (clamped !== year) {
    const code = key === 'to' && year < min ? 'E_HORIZON' : 'E_RANGE';
    faults.push(fault(key, word, code, allowed, String(clamped)));
  }
  return clamped;
}

/**
 * The last year with a figure that somebody knows who stands in the year that is named; null where
 * that is the whole record.
 */
function resolveUntil(values: Values, { observations }: Series, faults: Fault[]): Year | null {
  const word = values.get('until');
  if (word === undefined) return null;
  const first = observations[0]!.year;
  const last = observations.at(-1)!.year;
  const year = parseInteger(word);
  const allowed = `${first} to ${last}`;
  if (year === null) {
    faults.push(fault('until', word, 'UNREADABLE', allowed));
    return null;
  }
  if (year < first) faults.push(fault('until', word, 'E_RANGE', allowed, String(first)));
  if (year >= last) return null;
  return observations.findLast((one) => one.year <= year)?.year ?? first;
}

/** Known ids in the ledger's order, so that one choice has one canonical form. */
function resolveAlternatives(values: Values, catalogue: Catalogue, faults: Fault[]): string[] {
  const word = values.get('alt');
  if (word === undefined) return [];
  const asked = word.split('_');
  const known = catalogue.alternatives;
  for (const id of asked) {
    if (known.includes(id)) continue;
    faults.push(fault('alt', id, 'UNKNOWN_FIGURE', known.join(', ')));
  }
  return known.filter((id) => asked.includes(id));
}

function resolveScale(values: Values, faults: Fault[]): ScaleKind {
  const word = values.get('scale');
  const scale = SCALES.find((known) => known === word);
  if (word !== undefined && !scale) {
    faults.push(fault('scale', word, 'UNREADABLE', SCALES.join(', '), 'linear'));
  }
  return scale ?? 'linear';
}
