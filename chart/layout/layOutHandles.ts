import type { Computation, Projection } from '../../model';
import { lookOf } from '../theme';
import { xOf, yOf } from './position';
import { isSame, type HandleKey } from './handleKey';
import type { Box, ChartLayout, LineShape } from './types';

/** Something on the chart that a hand can take hold of, with the box it is taken by, px. */
export interface Handle extends Box {
  /** `shock` is a trough, `lever` a start; `index` is its place in the scenario's list. */
  kind: 'end' | 'target' | 'shock' | 'lever';
  scenario: LineShape['scenario'];
  look: LineShape['look'];
  index: number;
  /** The point of the line that it moves. */
  at: { x: number; y: number };
  /** Where it is drawn: at that point, or aside where there was no room. */
  mark: { x: number; y: number };
}

/** The smallest side of a target that a hand finds, px. */
const LEAST_PX = 24;

/** How far above and below its line a handle may be moved to find room, px, and in what steps. */
const FARTHEST_PX = 72;
const STEP_PX = 4;

/**
 * The handles of a live chart: every line's end, and within the years shown every target, trough and
 * start of a lever. No two overlap, each is at least 24 px and as near to `sizePx` as its neighbours
 * allow; what finds no room is left to the scenario's card. `taken` is ground that other targets
 * have. The one a hand has `grabbed` stays under the hand.
 */
export function layOutHandles(
  { projections, comparison }: Computation,
  layout: ChartLayout,
  sizePx: number,
  taken: readonly Box[] = [],
  grabbed: HandleKey | null = null,
): Handle[] {
  const last = projections[0]?.points[0]?.year ?? comparison.to;
  // Without a year ahead there is nothing that growth could move.
  const ends = comparison.to > last ? endHandles(layout, sizePx) : [];
  const marks = projections.flatMap((projection) => marksOf(projection, layout));
  const held = marks.find((mark) => grabbed && isSame(mark, grabbed));
  const placed = held ? [...ends, atPlace(held, held.at.y)] : [...ends];
  for (const mark of marks) {
    const y = mark === held ? null : freeHeight(mark.at, [...placed, ...taken], layout);
    if (y !== null) placed.push(atPlace(mark, y));
  }
  // Always in one order: what changes its place in a document loses the hand that holds it.
  const all = [...ends, ...marks.flatMap((mark) => placed.find((one) => isSame(one, mark)) ?? [])];
  return all.map((handle) =>
    handle.kind === 'end' ? handle : grown(handle, [...all, ...taken], sizePx),
  );
}

/** Each at its grip, as high as its neighbours allow. */
function endHandles({ lines }: ChartLayout, sizePx: number): Handle[] {
  const heights = lines.map(({ grip }) => grip.y);
  return lines.map(({ scenario, look, grip, end }): Handle => {
    const reachTo = (near: number[]) =>
      Math.min(sizePx, ...near.map((y) => Math.abs(y - grip.y))) / 2;
    return {
      ...{ kind: 'end', scenario, look, index: 0, at: end, mark: grip },
      left: grip.x - sizePx / 2,
      right: grip.x + sizePx / 2,
      top: grip.y - reachTo(heights.filter((y) => y < grip.y)),
      bottom: grip.y + reachTo(heights.filter((y) => y > grip.y)),
    };
  });
}

type Mark = Omit<Handle, keyof Box | 'mark'>;

/** The points of a line that its assumptions make, before anybody knows what room they have. */
function marksOf({ scenario, points }: Projection, layout: ChartLayout): Mark[] {
  const look = lookOf(scenario);
  const { growth } = scenario;
  const first = points[0]!.year;
  const mark = (kind: Mark['kind'], year: number, index: number): Mark[] => {
    const point = year > first ? points[year - first] : undefined;
    if (!point) return [];
    const { top, bottom } = layout.plot;
    const y = Math.min(Math.max(yOf(layout, point.value), top), bottom);
    return [{ kind, scenario: scenario.id, look, index, at: { x: xOf(layout, year), y } }];
  };
  // A target in the last year is the end of the line, which has its handle.
  const target = growth.kind === 'target' && growth.year < points.at(-1)!.year;
  return [
    ...(target ? mark('target', growth.year, 0) : []),
    ...scenario.shocks.flatMap(({ year }, i) => mark('shock', year, i)),
    ...scenario.levers.flatMap(({ start }, i) => mark('lever', start, i)),
  ];
}

/** The height nearest to a point where a small target has room; null where there is none. */
function freeHeight(
  { x, y }: { x: number; y: number },
  taken: readonly Box[],
  { plot }: ChartLayout,
): number | null {
  for (let away = 0; away <= FARTHEST_PX; away += STEP_PX) {
    for (const height of [y - away, y + away]) {
      const box = squareAt({ x, y: height }, LEAST_PX);
      const inside = height >= plot.top && height <= plot.bottom;
      if (inside && taken.every((other) => !overlap(box, other))) return height;
    }
  }
  return null;
}

function atPlace(mark: Mark, y: number): Handle {
  const place = { x: mark.at.x, y };
  return { ...mark, mark: place, ...squareAt(place, LEAST_PX) };
}

/** The largest square around its mark, up to a size, that leaves the others alone. */
function grown(handle: Handle, others: readonly Box[], sizePx: number): Handle {
  for (let size = sizePx; size > LEAST_PX; size -= STEP_PX) {
    const box = squareAt(handle.mark, size);
    // Half as far as the next one is, because that one may grow as well.
    const wide = squareAt(handle.mark, 2 * size - LEAST_PX);
    if (others.every((other) => other === handle || !overlap(wide, other))) {
      return { ...handle, ...box };
    }
  }
  return handle;
}

function squareAt({ x, y }: { x: number; y: number }, sizePx: number): Box {
  const reach = sizePx / 2;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
