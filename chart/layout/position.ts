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
export function yOf({ domain, plot }: Pick<ChartLayout, 'domain' | 'plot'>, value: number): number {
  const [low, high] = domain.values;
  const shown = shownValue(domain, value);
  const share =
    domain.scale === 'log'
      ? Math.log(shown / low) / Math.log(high / low)
      : (shown - low) / (high - low);
  return tenth(plot.bottom - share * (plot.bottom - plot.top));
}

/** Tenths of a px are finer than any screen, and the same on every engine. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}

/** A level as the axis counts it: itself, or its index. */
export function shownValue({ scale, base }: Pick<Domain, 'scale' | 'base'>, value: number): number {
  return scale === 'index' ? (100 * value) / base : value;
}
