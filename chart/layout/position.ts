import { tenth } from '../tenth';
import type { ChartLayout, Domain } from './types';

/** Where a year stands, px from the left. */
export function xOf({ domain, plot }: Pick<ChartLayout, 'domain' | 'plot'>, year: number): number {
  const [from, to] = domain.years;
  if (to === from) return tenth((plot.left + plot.right) / 2);
  return tenth(plot.left + ((year - from) / (to - from)) * (plot.right - plot.left));
}

/** The year nearest to a place, px from the left; always inside the chart. */
export function yearAt({ domain, plot }: Pick<ChartLayout, 'domain' | 'plot'>, x: number): number {
  const [from, to] = domain.years;
  const year = from + ((x - plot.left) / (plot.right - plot.left)) * (to - from);
  return Math.min(Math.max(Math.round(year), from), to);
}

/** Where a level of the series stands, px from the top. */
export function yOf(frame: Pick<ChartLayout, 'domain' | 'plot'>, value: number): number {
  return tickY(frame, shownValue(frame.domain, value));
}

/** The same for a level that is already in the axis's own count. */
export function tickY(
  { domain, plot }: Pick<ChartLayout, 'domain' | 'plot'>,
  shown: number,
): number {
  const [low, high] = domain.values;
  const share =
    domain.scale === 'log'
      ? Math.log(shown / low) / Math.log(high / low)
      : (shown - low) / (high - low);
  return tenth(plot.bottom - share * (plot.bottom - plot.top));
}

/** The level of the series at a height, px from the top; beyond the plot the axis goes on. */
export function levelAt({ domain, plot }: Pick<ChartLayout, 'domain' | 'plot'>, y: number): number {
  const [low, high] = domain.values;
  const share = (plot.bottom - y) / (plot.bottom - plot.top);
  const shown = domain.scale === 'log' ? low * (high / low) ** share : low + share * (high - low);
  return domain.scale === 'index' ? (shown * domain.base) / 100 : shown;
}

/** A level as the axis counts it: itself, or its index. */
export function shownValue({ scale, base }: Pick<Domain, 'scale' | 'base'>, value: number): number {
  return scale === 'index' ? (100 * value) / base : value;
}
