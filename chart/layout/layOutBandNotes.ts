import type { Computation, Projection } from '../../model';
import { textWidth } from '../font/textWidth';
import { tenth } from '../tenth';
import { outerBand } from '../text/describe';
import { formatRangeEnd, formatYear } from '../text/format';
import { lookOf } from '../theme';
import type { DrawnWords } from '../words';
import { boxOf } from './layOutDots';
import type { Obstacles } from './obstacles';
import { shownValue, xOf, yOf } from './position';
import type { BandShape, Box, ChartLayout, Label } from './types';

type Frame = Pick<ChartLayout, 'domain' | 'plot' | 'fontPx'>;

/** How finely places are tried across the scenarios' side. */
const ROWS = 12;
const COLUMNS = 8;

/** What the outer band of the first scenario that has one means, placed where nothing is in its way. */
export function layOutBandNotes(
  { projections, comparison }: Computation,
  frame: Frame,
  obstacles: Obstacles,
  words: DrawnWords,
): ChartLayout['bandNotes'] {
  const projection = projections.find((candidate) => outerBand(candidate));
  const outer = projection && outerBand(projection);
  if (!projection || !outer) return [];
  const { plot, domain } = frame;
  const fontPx = tenth(frame.fontPx * 0.92);
  const shown = (value: number) => formatRangeEnd(shownValue(domain, value), words);
  const lines = [
    `${words.bandLabel[outer.level]}${words.joints.colon.trimEnd()}`,
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
  const edges = edgesOf(projection, frame);
  let best = { x: 0, y: 0, cost: 1 };
  for (let row = 0; row <= ROWS; row++) {
    const y = plot.top + 2 * fontPx + (row / ROWS) * (plot.bottom - plot.top - height - 2 * fontPx);
    for (let column = 0; column <= COLUMNS; column++) {
      const x = left + 0.6 * fontPx + (column / COLUMNS) * (plot.right - left - width - fontPx);
      const box = { left: x, right: x + width, top: y, bottom: y + height };
      const cost = Math.min(0.04 * faults(box, edges, outer.level), 0.9) + (y - x) * 1e-5;
      if (cost >= best.cost || obstacles.clashes(box, 1) > 0) continue;
      best = { x, y, cost };
    }
  }
  if (best.cost >= 1) return [];
  return lines.map((text, i): Label & { look: BandShape['look'] } => {
    const label: Label = {
      x: tenth(best.x),
      y: tenth(best.y + fontPx * (0.95 + 1.3 * i)),
      text,
      anchor: 'start',
    };
    obstacles.addBox(boxOf(label, widths[i]!, fontPx));
    return { ...label, look: lookOf(projection.scenario) };
  });
}

/** Both ends of a band in one year, px. */
interface Edge {
  x: number;
  level: number;
  upper: number;
  lower: number;
}

function edgesOf({ points }: Projection, frame: Frame): Edge[] {
  return points.flatMap(({ year, bands }) => {
    const x = xOf(frame, year);
    return bands.map(({ level, upper, lower }) => ({
      ...{ x, level, upper: yOf(frame, upper), lower: yOf(frame, lower) },
    }));
  });
}

/** How often a note would stand outside the band it speaks of, or across the edge of another one. */
function faults(box: Box, edges: readonly Edge[], level: number): number {
  let found = 0;
  for (const edge of edges) {
    if (edge.x < box.left || edge.x > box.right) continue;
    const apart = edge.upper > box.bottom || edge.lower < box.top;
    const outside = edge.upper > box.top || edge.lower < box.bottom;
    if (edge.level === level ? outside : !apart) found++;
  }
  return found;
}
