import type { Computation } from '../../model';
import { textWidth } from '../font/textWidth';
import { rowWidth, ROW_EMS } from './endLabels';
import { levelLabel } from './layOutAxes';
import { boxOf } from './layOutDots';
import { Obstacles } from './obstacles';
import { xOf, yOf } from './position';
import type { Box, ChartLayout, EndLabel, Label } from './types';

/** What is placed before any text that has a choice of places. */
type Fixed = Pick<
  ChartLayout,
  'domain' | 'plot' | 'fontPx' | 'boundary' | 'yTicks' | 'xTicks' | 'lines'
>;

/** Everything a text with a choice must keep off: other texts, lines, dots and the ends of lines. */
export function obstaclesOf(computation: Computation, fixed: Fixed): Obstacles {
  const { plot, fontPx, boundary, yTicks, lines } = fixed;
  const obstacles = new Obstacles();
  const texts: Label[] = [
    ...[boundary.published, boundary.scenarios],
    ...yTicks.map((tick) => levelLabel(tick, fixed)),
  ];
  for (const label of texts) {
    obstacles.addBox(boxOf(label, textWidth(label.text, fontPx, 'regular'), fontPx));
  }
  const { x } = boundary;
  obstacles.addBox({ left: x - 1, right: x + 1, top: plot.top, bottom: plot.bottom });
  for (const { points } of computation.projections) {
    obstacles.addLine(points.map(({ year, value }) => [xOf(fixed, year), yOf(fixed, value)]));
  }
  for (const { end, grip, label } of lines) {
    obstacles.addBox(around(end, fontPx * 0.4));
    obstacles.addBox(around(grip, fontPx * 0.6));
    for (const box of rowBoxes(label, fontPx)) obstacles.addBox(box);
  }
  for (const { year, value } of movedPoints(computation)) {
    obstacles.addBox(around({ x: xOf(fixed, year), y: yOf(fixed, value) }, fontPx));
  }
  for (const { year, value } of shownPoints(computation)) {
    obstacles.addBox(around({ x: xOf(fixed, year), y: yOf(fixed, value) }, fontPx * 0.4));
  }
  return obstacles;
}

/** The box of each row of an end label. */
function rowBoxes({ x, y, rows }: EndLabel, fontPx: number): Box[] {
  return rows.map((row, i) => {
    const at: Label = { x, y: y + i * fontPx * ROW_EMS, text: '', anchor: 'start' };
    return boxOf(at, rowWidth(row, fontPx), fontPx);
  });
}

/** Every point that has a mark: published values, and values outside the articles if asked for. */
function shownPoints({ comparison, series }: Computation): { year: number; value: number }[] {
  const { observations, later, outside } = series;
  const all = [...observations, ...later, ...(comparison.outside ? outside : [])];
  return all.filter(({ year }) => year >= comparison.from && year <= comparison.to);
}

/** Every point where a shock or a lever sets in, on which a page has a handle. */
function movedPoints({ projections }: Computation): { year: number; value: number }[] {
  return projections.flatMap(({ scenario: { shocks, levers }, points }) =>
    [...shocks.map(({ year }) => year), ...levers.map(({ start }) => start)].flatMap(
      (year) => points[year - points[0]!.year] ?? [],
    ),
  );
}

function around({ x, y }: { x: number; y: number }, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}
