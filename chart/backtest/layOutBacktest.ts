import { layOutChart, type LabelRoom } from '../layout/layOutChart';
import type { ChartLayout } from '../layout/types';
import type { Size } from '../sizes';
import type { DrawnWords } from '../words';
import { computeStanding } from './computeStanding';
import type { GivenBacktest, GivenYear } from './givenBacktest';

/** Beside lines that end close to each other their names take two rows. */
const LABELS: LabelRoom = { rows: 2, share: 0.46 };

/** Places what every rule said in one year of the past beside what came. */
export function layOutBacktest(
  { series, levels }: Pick<GivenBacktest, 'series' | 'levels'>,
  { comparison }: Pick<GivenYear, 'comparison'>,
  size: Size,
  words: DrawnWords,
): ChartLayout {
  const standing = computeStanding(series, comparison);
  return layOutChart(standing, size, words, {
    ...{ names: 'beside', labels: LABELS, alsoHolds: levels },
  });
}
