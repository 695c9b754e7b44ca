import type { Computation } from '../../model';
import { textWidth } from '../font/textWidth';
import { obstaclesOf } from '../layout/chartObstacles';
import { ROW_EMS } from '../layout/endLabels';
import { boxOf } from '../layout/layOutDots';
import type { Obstacles } from '../layout/obstacles';
import type { Place } from '../layout/pathOf';
import type { ChartLayout, Label } from '../layout/types';
import type { GapShape } from './types';

/** How near to the line somebody drew nothing else stands, in ems. */
const NEAR = 0.2;

/** What the labels of a guess must keep off: everything on the chart, the guess, and where the gap is measured. */
export function guessObstacles(
  computation: Computation,
  layout: ChartLayout,
  places: readonly Place[],
  gap: GapShape | null,
): Obstacles {
  const { fontPx, dots, outside, bandNotes, lines } = layout;
  const obstacles = obstaclesOf(computation, layout);
  const names = lines.flatMap(({ name }) =>
    (name?.lines ?? []).map((text, i) => ({ ...name!, text, y: name!.y + i * fontPx * ROW_EMS })),
  );
  const texts: (Label | null)[] = [
    ...[...dots, ...outside].map(({ label }) => label),
    ...[...bandNotes, ...names],
  ];
  for (const label of texts) {
    if (label) obstacles.addBox(boxOf(label, textWidth(label.text, fontPx, 'bold'), fontPx));
  }
  // Not a line: nothing may stand on it, however else it would have to be left out.
  for (const { x, y } of places) {
    const reach = fontPx * NEAR;
    obstacles.addBox({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach });
  }
  if (gap) {
    const { x, from, to } = gap.last;
    obstacles.addLine([
      [x, from],
      [x, to],
    ]);
  }
  return obstacles;
}
