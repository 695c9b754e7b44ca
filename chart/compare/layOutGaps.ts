import type { Computation, Projection } from '../../model';
import { textWidth } from '../font/textWidth';
import { levelTicks, yearTicks } from '../layout/domain';
import { lineWidth } from '../layout/layOutLines';
import { pathOf } from '../layout/pathOf';
import { xOf, yOf } from '../layout/position';
import type { Domain } from '../layout/types';
import { NARROW_EMS, type Size } from '../sizes';
import { formatSigned, formatYear } from '../text/format';
import { nameOf } from '../text/scenarioWords';
import { tenth } from '../tenth';
import { dashOf, lookOf } from '../theme';
import type { Words } from '../words';
import { endLabelRoom, placeEndLabels, type EndLabel } from './endLabels';
import { gapsOf, gapText, shownGap, type Reference } from './reference';
import type { GapLayout, GapLine } from './types';

/** Room above and below the lines, as a share of what they span. */
const MARGIN = 0.08;

/** Whether any scenario leaves the reference by as much as is shown. */
export function hasGaps({ projections }: Computation, reference: Reference): boolean {
  return !projections.every((projection) => isLevel(projection, reference));
}

function isLevel({ points }: Projection, { levels }: Reference): boolean {
  return points.every(({ value }, h) => shownGap(value, levels[h]!) === 0);
}

/**
 * Every scenario less the reference, from the last published figure to the horizon, in the series'
 * unit whatever the scale of the chart. For a comparison that has gaps. Pure; px from the top left.
 */
export function layOutGaps(
  computation: Computation,
  reference: Reference,
  size: Size,
  words: Words,
): GapLayout {
  const { projections, series, comparison } = computation;
  const { width, height, fontPx } = size;
  const gaps = projections.map((projection) => gapsOf(projection, reference));
  const low = Math.min(0, ...gaps.flat());
  const high = Math.max(0, ...gaps.flat());
  const inside = width < NARROW_EMS * fontPx;
  const margin = MARGIN * (high - low);
  // Within the plot the highest label stands on its line, the lowest under its own.
  const room = inside ? ((1.7 * fontPx) / (height - 5.6 * fontPx)) * (high - low) : margin;
  const years = [series.observations.at(-1)!.year, comparison.to] as const;
  const values = [low - room, high + room] as const;
  const domain: Domain = { years, values, scale: 'linear', base: 1 };
  const levels = levelTicks(domain, height, fontPx * 4);
  const levelLabels = levels.map((level) => formatSigned(level, words));
  const axisRoom = Math.max(...levelLabels.map((text) => textWidth(text, fontPx, 'regular')));
  const labels = labelsOf(computation, reference, high > 0, words);
  const plot = {
    left: Math.ceil(axisRoom + fontPx * 0.8),
    top: Math.ceil(fontPx * 0.6),
    right: tenth(width - (inside ? fontPx * 1.3 : endLabelRoom(labels, fontPx, width * 0.36))),
    bottom: height - Math.ceil(fontPx * 1.9),
  };
  const frame = { domain, plot };
  const ends = labels.map((_, i) => ({
    x: plot.right,
    y: yOf(frame, gaps[i]?.at(-1) ?? 0),
  }));
  const placed = placeEndLabels(labels, ends, { plot, fontPx, width, inside });
  const place = (gap: number, h: number) => ({ x: xOf(frame, years[0] + h), y: yOf(frame, gap) });
  const zero = placed[projections.length];
  return {
    width,
    height,
    fontPx,
    plot,
    yTicks: levels.map((level, i) => ({ at: yOf(frame, level), label: levelLabels[i]! })),
    xTicks: yearTicks(domain, plot.right - plot.left, fontPx * 4.6).map((year) => ({
      at: xOf(frame, year),
      label: formatYear(year),
    })),
    zero: { y: yOf(frame, 0), label: zero?.label ?? null, leader: zero?.leader ?? null },
    lines: projections.map(({ scenario }, i): GapLine => {
      const look = lookOf(scenario);
      const widthPx = lineWidth(look, fontPx);
      return {
        scenario: scenario.id,
        look,
        path: pathOf(gaps[i]!.map(place)),
        dash: dashOf(look, widthPx),
        widthPx,
        end: ends[i]!,
        ...placed[i]!,
      };
    }),
  };
}

/** What stands at the end of every line (`fromAbove`: some lie above the reference), and last of the reference where no line lies on it. */
function labelsOf(
  { projections }: Computation,
  reference: Reference,
  fromAbove: boolean,
  words: Words,
): EndLabel[] {
  const own = projections.map((projection): EndLabel => {
    const ends = [projection.summary.value, reference.levels.at(-1)!] as const;
    const gap = shownGap(...ends);
    const isReference = projection.scenario.id === reference.id;
    return {
      name: nameOf(projection, words),
      value: isReference ? '' : gapText(...ends, words),
      under: gap === 0 ? fromAbove : gap < 0,
    };
  });
  const isDrawn = projections.some((projection) => isLevel(projection, reference));
  return isDrawn ? own : [...own, { name: reference.name, value: '', under: fromAbove }];
}
