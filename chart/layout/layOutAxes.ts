import { textWidth } from '../font/textWidth';
import type { Size } from '../sizes';
import { tenth } from '../tenth';
import { formatTick, formatYear } from '../text/format';
import type { DrawnWords } from '../words';
import { levelTicks, yearTicks } from './domain';
import { tickY, xOf } from './position';
import type { ChartLayout, Domain, Label } from './types';

/** The levels an axis names, with the width they take, px. */
export interface LevelAxis {
  levels: readonly number[];
  labels: readonly string[];
  widthPx: number;
}

/** Round levels for a drawing of that size. */
export function levelAxis(domain: Domain, { height, fontPx }: Size, words: DrawnWords): LevelAxis {
  const levels = levelTicks(domain, height, fontPx * 4.4);
  const labels = levels.map((level) => formatTick(level, words));
  const widths = labels.map((text) => textWidth(text, fontPx, 'regular'));
  return { levels, labels, widthPx: Math.max(...widths) };
}

/** The ticks of both axes, placed. */
export function layOutAxes(
  { levels, labels }: LevelAxis,
  frame: Pick<ChartLayout, 'domain' | 'plot' | 'fontPx'>,
): Pick<ChartLayout, 'yTicks' | 'xTicks'> {
  const { domain, plot, fontPx } = frame;
  return {
    yTicks: levels.map((level, i) => ({ at: tickY(frame, level), label: labels[i]! })),
    xTicks: yearTicks(domain, plot.right - plot.left, fontPx * 4.6).map((year) => ({
      at: xOf(frame, year),
      label: formatYear(year),
    })),
  };
}

/** Where the words of a level's tick hang. */
export function levelLabel(
  { at, label }: ChartLayout['yTicks'][number],
  { plot, fontPx }: Pick<ChartLayout, 'plot' | 'fontPx'>,
): Label {
  const x = tenth(plot.left - fontPx * 0.6);
  return { x, y: tenth(at + fontPx * 0.35), anchor: 'end', text: label };
}
