import { knownSeries } from '../knownSeries';
import type { Fault } from '../query/fault';
import { parseComparison } from '../query/parseComparison';
import { readPairs } from '../query/readPairs';
import type { ViewWords } from '../query/view';
import type { Catalogue, Comparison } from '../types';
import { catalogueOf } from '../versions/catalogueOf';
import { keepLimits } from './keepLimits';
import { resolveLive } from './resolveLive';
import { resolveHeight, resolveShow, resolveSwitch } from './resolveOptions';
import type { ParsedEmbed } from './types';

/**
 * Reads the query of an embed: the comparison as every host reads it, and what its educator chose.
 * What cannot be honoured is locked, left out or clamped, and reported. Never throws.
 */
export function parseEmbed(
  search: string,
  catalogue: Catalogue,
  viewWords: ViewWords,
): ParsedEmbed {
  const { values, lists } = readPairs(search);
  const read = parseComparison(search, catalogue, viewWords);
  const faults: Fault[] = [...read.faults];
  const { data, series: id } = read.comparison;
  const printed = catalogueOf(catalogue, data).series[id]!;
  const series = knownSeries(printed, read.comparison);
  const chosen = resolveLive(lists.get('live') ?? [], read.comparison, series, faults);
  const show = resolveShow(values, faults);
  const kept = keepLimits(read.comparison, series, chosen.live, faults);
  const options = {
    ...{ live: kept.live, inspector: chosen.inspector, show },
    guess: resolveSwitch(values, 'guess', faults),
    height: resolveHeight(values, faults),
    follows: !values.has('data'),
  };
  const comparison = show.includes('bands') ? kept.comparison : withoutBands(kept.comparison);
  return { ...read, comparison, faults, options };
}

function withoutBands(comparison: Comparison): Comparison {
  const { scenarios } = comparison;
  return { ...comparison, scenarios: scenarios.map((one) => ({ ...one, band: [] })) };
}
