import { pairs } from '../growth/observations';
import type { Band, Growth, Level, Series } from '../types';
import { isError } from '../types';
import { levelPercent, supportedLevels } from './displayLevels';
import { meanFan } from './meanFan';
import { spreadOf } from './spread';

/** The coverages a series' record supports at all, narrowest first. */
export function levelsOf(series: Series): Level[] {
  return supportedLevels(series.observations.length - 2);
}

/**
 * The coverages one rule may show on a series. A series that reverts has a range around its mean
 * only: a random-walk fan around its pace would span three orders of magnitude.
 */
export function levelsFor(series: Series, growth: Growth): Level[] {
  // Each part varies by itself, and six figures say nothing of how they vary together.
  if (growth.kind === 'parts') return [];
  const aroundMean = growth.kind === 'hold' && growth.level === 'gmean';
  return series.behaviour === 'reverts' && !aroundMean ? [] : levelsOf(series);
}

/** Draws the bands of one year: `h` years after the last observation, around `centre`. */
export type BandMaker = (h: number, centre: number) => Band[];

/** Prepares the bands of one scenario once, so that a year costs a product for each end. */
export function bandMaker(series: Series, growth: Growth, levels: readonly Level[]): BandMaker {
  if (levels.length === 0) return () => [];
  if (series.behaviour === 'reverts') {
    const observations = pairs(series);
    const fans = levels.flatMap((level) => {
      const fan = meanFan({ observations, level: levelPercent(level) });
      return isError(fan) ? [] : [{ level, ...fan }];
    });
    return (h, centre) => (h === 0 ? [] : fans.map((fan) => moved(fan, centre)));
  }
  const mode = growth.kind === 'drift' ? 'trend' : 'scenario';
  const spread = spreadOf(series);
  if (!spread) return () => [];
  const prepared = levels.map((level) => ({ level, at: spread(mode, level) }));
  return (h, centre) =>
    prepared.map(({ level, at }): Band => {
      const { lower, upper } = at(h);
      return { level, lower: centre * lower, upper: centre * upper };
    });
}

/** A band round the mean, moved to where levers and shocks have moved the path. */
function moved({ level, median, lower, upper }: Band & { median: number }, centre: number): Band {
  const factor = centre / median;
  return { level, lower: lower * factor, upper: upper * factor };
}
