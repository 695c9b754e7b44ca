import { computeComparison } from '../computeComparison';
import type { Fault } from '../query/fault';
import { parseComparison } from '../query/parseComparison';
import { serializeComparison } from '../query/serializeComparison';
import type { Catalogue, Comparison, ScenarioId } from '../types';
import { catalogueOf } from './catalogueOf';
import type { RevisedValue, Revision } from './types';

/** Where a scenario ends on the data of its link, and on the newest; in the series' unit. */
export interface End {
  id: ScenarioId;
  before: number;
  after: number;
}

/** What has become of a comparison made on earlier data. */
export interface SinceThen {
  /** Every later version, oldest first, with those of its values that matter to the comparison. */
  revisions: readonly Revision[];
  /** The same comparison, naming the newest data; what that cannot hold is not yet settled. */
  newest: Comparison;
  /** What of it the newest data do not take as it is. */
  faults: readonly Fault[];
  /** Every scenario that is shown; none where the newest data end the comparison in another year. */
  ends: readonly End[];
}

/** What later data change of a comparison; null where it stands on the newest. */
export function sinceThen(comparison: Comparison, catalogue: Catalogue): SinceThen | null {
  if (comparison.data === catalogue.version) return null;
  const newest = { ...comparison, data: catalogue.version };
  const read = parseComparison(serializeComparison(newest), catalogue, NO_WORDS);
  const after = computeComparison(read.comparison, catalogue).projections;
  const before = computeComparison(comparison, catalogue).projections;
  const isSameYear = read.comparison.to === comparison.to;
  return {
    revisions: catalogue.revisions
      .filter(({ version }) => version > comparison.data)
      .map((one) => ({ ...one, values: one.values.filter(mattersTo(comparison, catalogue)) })),
    newest,
    faults: read.faults,
    ends: before
      .filter(({ scenario }) => isSameYear && !scenario.hidden)
      .flatMap(({ scenario: { id }, summary }) => {
        const then = after.find(({ scenario }) => scenario.id === id);
        return then ? [{ id, before: summary.value, after: then.summary.value }] : [];
      }),
  };
}

const NO_WORDS = { languages: [], sizes: [] };

/** Whether a value is one that a comparison shows or computes with. */
function mattersTo(comparison: Comparison, catalogue: Catalogue) {
  const { series: id, alt, outside, scenarios, data } = comparison;
  const isLed = scenarios.some(({ growth }) => growth.kind === 'parts');
  const parts = isLed ? (catalogueOf(catalogue, data).series[id]?.parts ?? []) : [];
  const ids = [id, ...parts.map((part) => part.id)];
  return ({ series, kind, figure }: RevisedValue): boolean => {
    if (!ids.includes(series)) return false;
    if (kind === 'outside') return outside && series === id;
    return kind === 'record' || alt.some((one) => one === figure);
  };
}
