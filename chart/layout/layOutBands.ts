import { area } from 'd3';
import type { Computation, Projection } from '../../model';
import { textWidth } from '../font/textWidth';
import { outerBand } from '../text/describe';
import { formatRangeEnd, formatYear } from '../text/format';
import { lookOf } from '../theme';
import type { Words } from '../words';
import { boxOf } from './layOutDots';
import type { Obstacles } from './obstacles';
import { shownValue, xOf, yOf } from './position';
import type { BandShape, ChartLayout, Label } from './types';

type Frame = Pick<ChartLayout, 'domain' | 'plot' | 'fontPx'>;

/** Ranges as closed shapes, the widest first so that narrower ones lie on top. */
export function layOutBands({ projections }: Computation, frame: Frame): BandShape[] {
  return projections.flatMap((projection) => {
    const { scenario } = projection;
    return [...scenario.band].reverse().flatMap((level): BandShape[] => {
      const path = bandPath(projection, level, frame);
      return path ? [{ scenario: scenario.id, look: lookOf(scenario), level, path }] : [];
    });
  });
}

function bandPath({ points, series }: Projection, level: number, frame: Frame): string | null {
  const rows = points.flatMap(({ year, value, bands }, h) => {
    const band = bands.find((candidate) => candidate.level === level);
    if (band) return [{ year, lower: band.lower, upper: band.upper }];
    // A drifting range opens at the last figure; a range around a mean has no opening.
    return h === 0 && series.behaviour === 'drifts' ? [{ year, lower: value, upper: value }] : [];
  });
  return area<(typeof rows)[number]>()
    .x(({ year }) => xOf(frame, year))
    .y0(({ lower }) => yOf(frame, lower))
    .y1(({ upper }) => yOf(frame, upper))
    .digits(1)(rows);
}

/** What the outer band of the first scenario that has one means, placed where nothing is in its way. */
export function layOutBandNotes(
  { projections, comparison }: Computation,
  frame: Frame,
  obstacles: Obstacles,
  words: Words,
): ChartLayout['bandNotes'] {
  const projection = projections.find((candidate) => outerBand(candidate));
  const outer = projection && outerBand(projection);
  if (!projection || !outer) return [];
  const { plot, domain } = frame;
  const fontPx = frame.fontPx * 0.92;
  const shown = (value: number) => formatRangeEnd(shownValue(domain, value), words);
  const lines = [
    `${words.bandLabel[outer.level]}:`,
    words.bandSpan({
      lower: shown(outer.lower),
      upper: shown(outer.upper),
      year: formatYear(comparison.to),
    }),
  ];
  const widths = lines.map((text) => textWidth(text, fontPx, 'regular'));
  const width = Math.max(...widths);
  const left = xOf(frame, projection.points[0]!.year);
  if (width + fontPx > plot.right - left) return [];

  const height = 2.5 * fontPx;
  const rows = 12;
  const columns = 8;
  const places = Array.from({ length: (rows + 1) * (columns + 1) }, (_, i) => {
    const row = Math.floor(i / (columns + 1));
    const column = i % (columns + 1);
    const x = left + 0.6 * fontPx + (column / columns) * (plot.right - left - width - fontPx);
    const y = plot.top + 2 * fontPx + (row / rows) * (plot.bottom - plot.top - height - 2 * fontPx);
    return { x, y, cost: cost({ x, y, width, height }, projection, outer.level, frame, obstacles) };
  });
  const best = places.reduce((a, b) => (b.cost < a.cost ? b : a));
  if (best.cost >= 1) return [];
  return lines.map((text, i): Label & { look: BandShape['look'] } => {
    const label: Label = {
      x: best.x,
      y: best.y + fontPx * (0.95 + 1.3 * i),
      text,
      anchor: 'start',
    };
    obstacles.addBox(boxOf(label, widths[i]!, fontPx));
    return { ...label, look: lookOf(projection.scenario) };
  });
}

/**
 * Whole numbers for what is in the way; fractions for standing outside the band it speaks of, or
 * across the edge of a narrower one.
 */
function cost(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  { points }: Projection,
  level: number,
  frame: Frame,
  obstacles: Obstacles,
): number {
  const box = { left: x, right: x + width, top: y, bottom: y + height };
  const faults = points.filter(({ year, bands }) => {
    const at = xOf(frame, year);
    if (at < box.left || at > box.right) return false;
    return bands.some((band) => {
      const upper = yOf(frame, band.upper);
      const lower = yOf(frame, band.lower);
      const apart = upper > box.bottom || lower < box.top;
      return band.level === level ? upper > box.top || lower < box.bottom : !apart;
    });
  });
  return obstacles.clashes(box) + Math.min(faults.length * 0.04, 0.9) + (y - x) * 1e-5;
}
