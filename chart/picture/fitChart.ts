import type { Computation } from '../../model';
import { holdsNames, layOutChart, type LabelRoom } from '../layout/layOutChart';
import { layOutPaths } from '../layout/layOutPaths';
import type { ChartLayout } from '../layout/types';
import type { Size } from '../sizes';
import { tenth } from '../tenth';
import type { Words } from '../words';

/** Types of a chart as shares of the picture's, largest first. */
const TYPES = [1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.64, 0.6] as const;

/** How large labels may be, smallest first. */
const LABELS: readonly LabelRoom[] = [
  { rows: 2, share: 0.34 },
  { rows: 3, share: 0.34 },
  { rows: 4, share: 0.34 },
  { rows: 3, share: 0.42 },
];

/** Where type cannot shrink any more, names take room from the plot. */
const LAST: LabelRoom = { rows: 2, share: 0.52 };

/** A chart in the largest type, then with the smallest labels, that hold every name in full. */
export function fitChart(
  computation: Computation,
  size: Size,
  words: Words,
  paths: boolean,
): ChartLayout {
  const tried = TYPES.flatMap((share) => {
    const fontPx = tenth(size.fontPx * share);
    return LABELS.map((labels) => ({ size: { ...size, fontPx }, labels }));
  });
  const last = { ...tried.at(-1)!, labels: LAST };
  const holding = tried.find((one) => holdsNames(computation, one.size, words, one.labels));
  const { size: chosen, labels } = holding ?? last;
  return layOutChart(computation, chosen, words, { paths: paths ? layOutPaths : null, labels });
}
