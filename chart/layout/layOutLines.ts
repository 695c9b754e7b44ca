import type { Computation, Projection } from '../../model';
import { tenth } from '../tenth';
import { dashOf, lookOf } from '../theme';
import { ROW_EMS, rowsPx, type EndText } from './endLabels';
import { pathOf } from './pathOf';
import { xOf, yOf } from './position';
import { spread } from './spread';
import type { ChartLayout, LineShape } from './types';

type Frame = Pick<ChartLayout, 'domain' | 'plot' | 'fontPx'>;

/** From the end of a line to its label, in ems: bare, and where a handle stands on the end. */
const GAP = { bare: 0.75, held: 1.05 } as const;

/** How far a label may be from its line's height before a leader shows the way, in ems. */
const STRAY = { bare: 0.7, held: 0.1 } as const;

/** How much further labels stand once one of them had to leave its line's height, in ems. */
const LEADER = { bare: 0.75, held: 1.25 } as const;

type Ends = keyof typeof GAP;

/** Width the labels at the right margin need, px; the same whether or not they have to move. */
export function labelRoom(texts: readonly EndText[], fontPx: number, ends: Ends): number {
  const widest = Math.max(0, ...texts.map(({ widthPx }) => widthPx));
  return widest + fontPx * (GAP[ends] + LEADER[ends] + 0.2);
}

/**
 * Scenario lines with what is written at the end of each, at least `apartPx` from each other where
 * a hand can take hold of them.
 */
export function layOutLines(
  { projections }: Computation,
  frame: Frame,
  texts: readonly EndText[],
  apartPx: number,
  pathFor: typeof linePath,
): LineShape[] {
  const { plot, fontPx } = frame;
  const ends = projections.map(({ points }) => {
    const { year, value } = points.at(-1)!;
    // While the axes are held still a line may leave the plot; its label stays at the edge.
    const y = Math.min(Math.max(yOf(frame, value), plot.top), plot.bottom);
    return { x: xOf(frame, year), y };
  });
  const apart = Math.min(apartPx, (plot.bottom - plot.top) / projections.length);
  const centres = spread(
    ends.map(({ y }, i) => ({ at: y, size: Math.max(apart, rowsPx(texts[i]!, fontPx)) })),
    plot.top,
    plot.bottom,
  );
  const kind: Ends = apartPx > 0 ? 'held' : 'bare';
  const strayed = (i: number) => Math.abs(centres[i]! - ends[i]!.y) > fontPx * STRAY[kind];
  const aside = ends.some((_, i) => strayed(i)) ? fontPx * LEADER[kind] : 0;

  return projections.map((projection, i): LineShape => {
    const { scenario } = projection;
    const look = lookOf(scenario);
    const end = ends[i]!;
    const centre = centres[i]!;
    const { rows } = texts[i]!;
    const widthPx = lineWidth(look, fontPx);
    const x = tenth(end.x + aside + fontPx * GAP[kind]);
    const grip = { x: tenth(end.x + (strayed(i) ? aside : 0)), y: tenth(centre) };
    const reach = kind === 'held' ? grip.x : x - fontPx * 0.25;
    return {
      scenario: scenario.id,
      look,
      path: pathFor(projection, frame),
      dash: dashOf(look, widthPx),
      widthPx,
      end,
      label: { x, y: tenth(centre + fontPx * (0.35 - ((rows.length - 1) * ROW_EMS) / 2)), rows },
      name: null,
      grip,
      leader: strayed(i)
        ? `M${tenth(end.x + fontPx * 0.2)},${tenth(end.y)}L${tenth(reach)},${tenth(centre)}`
        : null,
    };
  });
}

/** The line of a scenario. */
export function linePath({ points }: Projection, frame: Pick<Frame, 'domain' | 'plot'>): string {
  return pathOf(points.map(({ year, value }) => ({ x: xOf(frame, year), y: yOf(frame, value) })));
}

/** Stroke of a scenario's line for a type size, px. */
export function lineWidth(look: LineShape['look'], fontPx: number): number {
  return tenth(fontPx * (look === 'still' ? 0.15 : 0.2));
}
