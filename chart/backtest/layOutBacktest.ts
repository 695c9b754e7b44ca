import type { Computation } from '../../model';
import { layOutChart, type LabelRoom } from '../layout/layOutChart';
import type { ChartLayout } from '../layout/types';
import type { Size } from '../sizes';
import type { Words } from '../words';
import type { Tried } from './tryRules';

/** Beside lines that end close to each other their names take two rows. */
const LABELS: LabelRoom = { rows: 2, share: 0.46 };

/**
 * Places what every rule said in one year of the past beside what came, on axes that hold all of it
 * whatever the year, so that pictures of several years can be compared.
 */
export function layOutBacktest(
  standing: Computation,
  { series, rules }: Tried,
  size: Size,
  words: Words,
): ChartLayout {
  const said = rules.flatMap(({ rows }) => rows.filter(({ valid }) => valid));
  return layOutChart(standing, size, words, {
    ...{ names: 'beside', labels: LABELS },
    alsoHolds: [
      ...said.map(({ forecast }) => forecast),
      ...series.observations.map(({ value }) => value),
    ],
  });
}
