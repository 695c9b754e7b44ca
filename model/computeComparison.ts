import { knownSeries } from './knownSeries';
import { project } from './project';
import type { Fault } from './query/fault';
import { refusedScenario } from './query/refusedScenario';
import type { Catalogue, Comparison, Projection, Series, SourceNote } from './types';
import { isError } from './types';
import { catalogueOf } from './versions/catalogueOf';

/** A comparison and everything that follows from it; every representation is made from this. */
export interface Computation {
  comparison: Comparison;
  series: Series;
  /** Where the values that are computed with come from. */
  sources: readonly SourceNote[];
  projections: readonly Projection[];
}

/** A computation, or why the model refuses to make one. */
export type Attempt =
  | { computation: Computation; refused: readonly [] }
  | { computation: null; refused: readonly Fault[] };

/**
 * Computes a comparison that nobody has settled yet: what the model refuses comes back as faults of
 * the scenarios' letters. Of `before` the projections are taken whose scenario, figures and horizon
 * are still the same objects. Throws `RangeError` on a series the catalogue does not have.
 *
 * `newest` is the newest catalogue; the comparison is computed on the version of it that it names.
 */
export function attemptComparison(
  comparison: Comparison,
  newest: Catalogue,
  before: Computation | null = null,
): Attempt {
  const catalogue = catalogueOf(newest, comparison.data);
  const series = seriesFor(comparison, catalogue, before);
  const still = before?.series === series && before.comparison.to === comparison.to;
  const projections: Projection[] = [];
  const refused: Fault[] = [];
  for (const scenario of comparison.scenarios) {
    const known = still && before.projections.find((one) => one.scenario === scenario);
    const projection = known || project(series, scenario, comparison.to, catalogue.presets);
    if (isError(projection)) refused.push(refusedScenario(scenario, projection));
    else projections.push(projection);
  }
  if (refused.length > 0) return { computation: null, refused };
  const led = projections.some(({ parts }) => parts.length > 0);
  const used = [series, ...(led ? series.parts : [])];
  const ids = new Set(used.flatMap(sourcesOf));
  const sources = [...ids].flatMap((id) => catalogue.sources[id] ?? []);
  return { computation: { comparison, series, sources, projections }, refused: [] };
}

/**
 * Computes a resolved comparison. Throws `RangeError` on one that `resolveComparison` would have
 * refused, because then the fault is ours and not the reader's.
 */
export function computeComparison(comparison: Comparison, catalogue: Catalogue): Computation {
  const { computation, refused } = attemptComparison(comparison, catalogue);
  if (computation) return computation;
  const [first] = refused;
  throw new RangeError(`scenario ${first!.parameter}: ${first!.code}`);
}

function seriesFor(
  comparison: Comparison,
  catalogue: Catalogue,
  before: Computation | null,
): Series {
  const { series: id, alt, data, until } = comparison;
  const last = before?.comparison;
  const isSame = last?.series === id && last.alt === alt && last.data === data;
  if (isSame && last.until === until) return before!.series;
  const printed = catalogue.series[id];
  if (!printed) throw new RangeError(`unknown series: ${id}`);
  return knownSeries(printed, comparison);
}

/** What of a computation is drawn and told of: everything but the hidden scenarios. */
export function shownPart(computation: Computation): Computation {
  const { projections } = computation;
  const shown = projections.filter(({ scenario }) => !scenario.hidden);
  return shown.length === projections.length ? computation : { ...computation, projections: shown };
}

function sourcesOf({ observations, later }: Series): string[] {
  const values = [...observations, ...later];
  return [
    ...values.map(({ source }) => source),
    ...values.flatMap(({ printed, alternative }) =>
      printed !== null && alternative ? [alternative.source] : [],
    ),
  ];
}
