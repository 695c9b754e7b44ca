import { round6, type Computation, type Level, type Point } from '../../model';
import { harmless } from '../text/harmless';
import { nameOf } from '../text/scenarioWords';
import type { Words } from '../words';
import { projectionFields, type ProjectionColumn } from './projectionFields';

const COLUMNS = projectionFields.map(({ name }) => name);

type Row = Partial<Record<ProjectionColumn, string | number>>;

/** A comparison as tidy CSV (RFC 4180): published figures first, then values from
 * outside the articles if asked for, then a row a scenario and year. */
export function representCsv(
  { comparison, series, projections }: Computation,
  words: Words,
): string {
  const common: Row = { series: series.id, unit: series.unit, notice: words.noticeShort };
  const published = [...series.observations, ...series.later].map((observation): Row => {
    const { year, value, status, figure, printed, alternative } = observation;
    const source = printed !== null && alternative ? alternative.source : observation.source;
    const both = printed === null ? {} : { printed: round6(printed) };
    return { ...common, year, value: round6(value), status, figure, source, ...both };
  });
  const outside = (comparison.outside ? series.outside : []).map(({ year, value, source }): Row => {
    return { ...common, year, value: round6(value), status: 'outside', source };
  });
  const projected = projections.flatMap((projection) =>
    projection.points.slice(1).map((point): Row => ({
      ...common,
      scenario: projection.scenario.id,
      scenario_name: nameOf(projection, words),
      year: point.year,
      value: round6(point.value),
      status: point.status,
      baseline: round6(point.baseline),
      ...edges(point, 0.5, 'lower50', 'upper50'),
      ...edges(point, 0.8, 'lower80', 'upper80'),
    })),
  );
  return toCsv(COLUMNS, [...published, ...outside, ...projected]);
}

function edges<L extends keyof Row, U extends keyof Row>(
  { bands }: Point,
  level: Level,
  lower: L,
  upper: U,
): Row {
  const band = bands.find((candidate) => candidate.level === level);
  return band ? { [lower]: round6(band.lower), [upper]: round6(band.upper) } : {};
}

/** Rows as CSV text; numbers stay numbers, texts cannot start a formula. */
export function toCsv<C extends string>(
  columns: readonly C[],
  rows: readonly Partial<Record<C, string | number | boolean | null>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const safe = harmless(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
