import { computeComparison, parseComparison, type Computation } from '../../../model';
import { catalogue } from '../../../data';

/** What every library draws: the chart that the page opens with, as numbers. */
export interface Charted {
  width: number;
  height: number;
  /** Year and level. */
  record: [number, number][];
  lines: { name: string; points: [number, number][] }[];
  /** Year, lower and upper end. */
  ranges: [number, number, number][][];
  /** The highest level that is shown. */
  top: number;
}

/** The numbers of the chart that the page opens with. */
export function charted(width: number, height: number): Charted {
  const { comparison } = parseComparison('', catalogue, { languages: [], sizes: [] });
  const { series, projections }: Computation = computeComparison(comparison, catalogue);
  const levels = projections.flatMap(({ points }) => points.map(({ value }) => value));
  const top = Math.max(...levels) * 1.15;
  return {
    width,
    height,
    record: series.observations.map(({ year, value }) => [year, value]),
    lines: projections.map(({ scenario, points }) => ({
      name: scenario.id,
      points: points.map(({ year, value }) => [year, value]),
    })),
    ranges: projections.flatMap(({ points, scenario: { band } }) =>
      band.map((_, k) =>
        points.slice(1).map(({ year, bands }): [number, number, number] => {
          const { lower, upper } = bands[k]!;
          return [year, lower, Math.min(upper, top)];
        }),
      ),
    ),
    top,
  };
}
