import type { Computation } from '../../model';
import { PATH_COUNT, pathsScenario } from '../layout/pathsScenario';
import type { FirstWords } from '../words';
import { formatPrinted } from './format';
import { nameOf, spanOf } from './scenarioWords';

/** What the possible paths on a chart are, as a page says it and as a picture does; null without them. */
export function pathsNote(
  computation: Computation,
  words: FirstWords,
): { long: string; short: string } | null {
  const projection = pathsScenario(computation);
  if (!projection) return null;
  const { note, short } = words.chart.paths;
  const count = formatPrinted(PATH_COUNT, words);
  const span = spanOf(computation.series);
  return {
    long: note({ ...span, count, name: nameOf(projection, words) }),
    short: short({ ...span, count }),
  };
}
