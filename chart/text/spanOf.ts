import type { Series } from '../../model';
import { formatYear } from './format';

/** First and last published year of a series, as words. */
export function spanOf(series: Series): { from: string; to: string } {
  const { observations } = series;
  return { from: formatYear(observations[0]!.year), to: formatYear(observations.at(-1)!.year) };
}
