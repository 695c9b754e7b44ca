import { describe, expect, it } from 'vitest';
import type { Projection } from '../../model';
import { canonicalOf, compute } from '../harness/expected';
import { readCsv } from '../harness/readCsv';
import { elementNamed, elementsNamed, readMarkup } from '../harness/readMarkup';
import { textAt } from '../harness/served';
import { comparisons } from './comparisons';

const corners = (path: string) =>
  Array.from(path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g), ([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

describe('the published part is never drawn by the projection', () => {
  it.each(comparisons)('a line starts at the last published figure: $name', async (one) => {
    const query = canonicalOf(one.query);
    const { projections, series } = compute(query);
    const last = series.observations.at(-1)!;
    for (const { points } of projections) {
      expect(points[0]).toMatchObject({ year: last.year, value: last.value, status: last.status });
      expect(points.slice(1).every(isAssumed)).toBe(true);
    }
    const svg = readMarkup(await textAt(`/chart.svg?${query}`));
    const boundary = Number(elementNamed(svg, 'line', 'k-boundary').attributes.get('x1'));
    const between = corners(elementNamed(svg, 'path', 'k-between').attributes.get('d')!);
    for (const line of elementsNamed(svg, 'path', 'k-line')) {
      const path = corners(line.attributes.get('d')!);
      expect(path[0]).toEqual(between.at(-1));
      expect(Math.min(...path.map(({ x }) => x))).toBe(boundary);
    }
    expect(Math.max(...between.map(({ x }) => x))).toBe(boundary);
    for (const band of elementsNamed(svg, 'path', 'k-band')) {
      const xs = corners(band.attributes.get('d')!).map(({ x }) => x);
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(boundary);
    }
  });

  it.each(comparisons)('no row of a scenario is from before: $name', async (one) => {
    const query = canonicalOf(one.query);
    const last = compute(query).series.observations.at(-1)!.year;
    const { rows } = readCsv(await textAt(`/api/v1/projection.csv?${query}`));
    for (const row of rows.filter(({ scenario }) => scenario !== '')) {
      expect(Number(row['year'])).toBeGreaterThan(last);
    }
  });
});

function isAssumed({ status }: Projection['points'][number]): boolean {
  return status === 'projected' || status === 'scenario';
}
