import { toCsv } from '../../chart/represent/csv';
import type { representSeries } from '../../chart/represent/json';

const COLUMNS = [
  'series',
  'year',
  'value',
  'unit',
  'status',
  'figure',
  'source',
  'location',
  'cites',
  'doubtful',
  'finding',
  'formula',
  'printed',
  'qualifier',
  'alternative',
  'alternative_source',
  'note',
] as const;

/** A baseline as tidy CSV: its values, then those from outside the articles as rows of their own. */
export function representSeriesCsv(series: ReturnType<typeof representSeries>): string {
  const common = { series: series.id, unit: series.unit };
  const observations = series.observations.map(({ alternative, ...observation }) => ({
    ...common,
    ...observation,
    alternative: alternative?.value ?? null,
    alternative_source: alternative?.source ?? null,
  }));
  const outside = (series.outside ?? []).map((value) => ({ ...common, ...value }));
  return toCsv(COLUMNS, [...observations, ...outside]);
}
